/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.bar;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.PersonaStatus;
import org.portrait.model.text.ModelTexts;
import org.portrait.ui.editor.edit.Editing;
import org.portrait.ui.editor.edit.Slot;
import org.portrait.ui.editor.text.Texts;
import org.portrait.ui.editor.widget.GlyphButton;

/** The status of a persona as a coloured word; a click changes it. */
final class Chip {

    private final GlyphButton button;
    private final Editing editing;
    private Persona persona;

    Chip(Composite parent, Editing editing) {
        this.editing = editing;
        button = new GlyphButton(parent, null, Texts.get("bar.status"));
        button.addListener(SWT.Selection, event -> menu());
    }

    GlyphButton control() {
        return button;
    }

    void show(Persona now) {
        persona = now;
        String status = label(now.getStatus());
        if (!button.getText().equals(status)) {
            button.setText(status);
            button.setFill(color(now.getStatus()));
            button.setAccessibleName(Texts.get("bar.status") + ": " + status);
            button.requestLayout();
        }
    }

    private static Color color(PersonaStatus status) {
        return switch (status) {
            case DRAFT -> new Color(0x6B, 0x72, 0x80);
            case IN_REVIEW -> new Color(0xA8, 0x5F, 0x00);
            case APPROVED -> new Color(0x1B, 0x7A, 0x3D);
            case ARCHIVED -> new Color(0x8A, 0x4B, 0x62);
        };
    }

    private static String label(Enumerator status) {
        return ModelTexts.name(PersonaPackage.Literals.PERSONA_STATUS, status, Texts.locale());
    }

    private void menu() {
        Menu menu = new Menu(button);
        for (PersonaStatus status : PersonaStatus.VALUES) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(label(status));
            item.setSelection(status == persona.getStatus());
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    editing.set(Slot.of(persona, PersonaPackage.Literals.PERSONA__STATUS), status);
                }
            });
        }
        menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }
}
