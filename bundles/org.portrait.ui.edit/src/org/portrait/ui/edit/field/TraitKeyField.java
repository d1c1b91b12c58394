/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.notation.Notation;

/** The name of a trait, kept as its key; other words are taken as they are. */
final class TraitKeyField extends TypedField<String> {

    TraitKeyField(Composite parent, FieldHost host, Slot slot) {
        super(parent, host, slot, new Keys(), SWT.SINGLE);
        control().setMessage(Texts.get("trait.pick"));
        Suggest.on(control(), TraitNames::all).then(this::flush);
    }

    private static final class Keys implements Notation<String> {
        @Override
        public String format(String value) {
            return TraitNames.ofKey(value);
        }

        @Override
        public String parse(String text) {
            return text.isBlank() ? null : TraitNames.toKey(text);
        }
    }
}
