/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.cell;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.portrait.sirius.service.FieldServices;

/** One of the words of a list; its value is the name of the literal. */
final class ChoiceCell extends ComboBoxCellEditor {

    private static final FieldServices FIELDS = new FieldServices();

    private final EObject element;
    private final String key;
    private final List<String> choices;

    ChoiceCell(Composite parent, EObject element, String key) {
        super(parent, labels(element, key), SWT.READ_ONLY);
        this.element = element;
        this.key = key;
        this.choices = FIELDS.choices(element, key);
        setActivationStyle(DROP_DOWN_ON_MOUSE_ACTIVATION | DROP_DOWN_ON_KEY_ACTIVATION);
    }

    private static String[] labels(EObject element, String key) {
        return FIELDS.choices(element, key).stream().map(choice -> FIELDS.choiceLabel(element, key, choice)).toArray(String[]::new);
    }

    /** Begins with what is said, or with the first word that begins like the letter that was typed. */
    @Override
    protected void doSetValue(Object value) {
        int index = value instanceof String typed && typed.length() == 1 ? beginning(typed.toLowerCase(Locale.getDefault())) : -1;
        super.doSetValue(index < 0 ? Math.max(0, choices.indexOf(FIELDS.fieldText(element, key))) : index);
    }

    private int beginning(String letter) {
        String[] labels = getItems();
        for (int index = 0; index < labels.length; index++) {
            if (labels[index].toLowerCase(Locale.getDefault()).startsWith(letter)) {
                return index;
            }
        }
        return -1;
    }

    @Override
    protected Object doGetValue() {
        int index = (Integer) super.doGetValue();
        return index < 0 ? FIELDS.fieldText(element, key) : choices.get(index);
    }

    @Override
    protected void fireApplyEditorValue() {
        if (doGetValue().equals(FIELDS.fieldText(element, key))) {
            fireCancelEditor();
        } else {
            super.fireApplyEditorValue();
        }
    }
}
