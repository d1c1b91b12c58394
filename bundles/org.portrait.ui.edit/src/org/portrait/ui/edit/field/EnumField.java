/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.widgets.Composite;
import org.portrait.model.text.ModelTexts;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.Slot;

/** A word of a closed vocabulary. */
final class EnumField extends ChoiceField<Enumerator> {

    private static final String NOTHING = "UNSPECIFIED";

    EnumField(Composite parent, FieldHost host, Slot slot) {
        super(parent, host, slot, literals(slot));
    }

    @Override
    String label(Enumerator literal) {
        return label((EEnum) slot().feature().getEType(), literal);
    }

    /** A word of a vocabulary as the user reads it. */
    static String label(EEnum vocabulary, Enumerator literal) {
        return NOTHING.equals(literal.getName()) ? Texts.get("choice.none") : ModelTexts.name(vocabulary, literal, Texts.locale());
    }

    private static List<Enumerator> literals(Slot slot) {
        return ((EEnum) slot.feature().getEType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
    }
}
