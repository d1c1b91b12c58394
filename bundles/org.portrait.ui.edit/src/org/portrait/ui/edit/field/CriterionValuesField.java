/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.swt.widgets.Composite;
import org.portrait.model.Criterion;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.text.Texts;

/** What a criterion compares with: figures and free words as they are, words of a vocabulary in the user's language. */
final class CriterionValuesField extends WordsField {

    private final Vocabulary vocabulary;

    CriterionValuesField(Composite parent, FieldHost host, Slot slot) {
        this(parent, host, slot, new Vocabulary((Criterion) slot.owner()));
    }

    private CriterionValuesField(Composite parent, FieldHost host, Slot slot, Vocabulary vocabulary) {
        super(parent, host, slot, vocabulary);
        this.vocabulary = vocabulary;
    }

    @Override
    public void bind(Slot other) {
        flush();
        vocabulary.criterion = (Criterion) other.owner();
        super.bind(other);
    }

    private static final class Vocabulary extends Parted {
        private Criterion criterion;

        Vocabulary(Criterion criterion) {
            this.criterion = criterion;
        }

        @Override
        public String format(List<String> value) {
            return super.format(value == null ? null : value.stream().map(this::word).toList());
        }

        @Override
        public List<String> parse(String text) {
            return super.parse(text).stream().map(this::literal).toList();
        }

        private Optional<EEnum> words() {
            return Optional.ofNullable(criterion.getTrait()).flatMap(Trait::find).map(trait -> trait.feature().getEType())
                    .filter(EEnum.class::isInstance).map(EEnum.class::cast);
        }

        private String word(String name) {
            return words().map(words -> words.getEEnumLiteral(name)).map(literal -> ModelTexts.name(literal, Texts.locale())).orElse(name);
        }

        private String literal(String word) {
            return words().stream().flatMap(words -> words.getELiterals().stream())
                    .filter(literal -> ModelTexts.name(literal, Texts.locale()).equalsIgnoreCase(word)).map(literal -> literal.getName())
                    .findFirst().orElse(word);
        }
    }
}
