/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.field.TraitNames;
import org.portrait.ui.text.UiTexts;

/** A {@link WordField} for the trait that answers feed. */
public final class TraitField {

    private final WordField field;
    private final Consumer<Optional<String>> taken;

    /** @param taken gets the key of the trait; empty for none */
    public TraitField(Composite parent, Label label, Consumer<Optional<String>> taken) {
        this.taken = taken;
        field = new WordField(parent, label, UiTexts.of(TraitField.class).get("trait.hint"), TraitField::names, true, this::take);
    }

    /** The field itself. */
    public WordField field() {
        return field;
    }

    /** Shows a trait. @param key empty for none */
    public void show(String key, boolean other) {
        field.show(key.isEmpty() ? "" : TraitNames.ofKey(key), other);
    }

    /** Words that name no trait are not taken. */
    private boolean take(String words) {
        String key = words.isEmpty() ? "" : TraitNames.toKey(words);
        boolean fits = key.isEmpty() || isTrait(key);
        if (fits) {
            taken.accept(Optional.of(key).filter(each -> !each.isEmpty()));
        }
        return fits;
    }

    /** Traits that answers can fill, by their names. */
    private static List<String> names() {
        return Trait.all().stream().map(Trait::key).filter(TraitField::isTrait).map(TraitNames::ofKey).toList();
    }

    /** Traits without a name are those that users name themselves. */
    private static boolean isTrait(String key) {
        return !TraitNames.ofKey(key).equals(key) && Trait.find(key).isPresent();
    }
}
