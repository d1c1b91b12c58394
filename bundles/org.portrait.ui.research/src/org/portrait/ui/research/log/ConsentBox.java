/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.research.Speaker;
import org.portrait.research.privacy.ConsentRule.Lack;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.text.UiTexts;

/** Says why nothing can be logged here, and offers to keep what is missing; away when nothing is. */
final class ConsentBox {

    private final UiTexts texts = UiTexts.of(ConsentBox.class);
    private final Composite box;
    private final Label words;
    private final Button record;

    /** @param record asks for consent or reason */
    ConsentBox(Composite parent, FormToolkit forms, Runnable record) {
        box = forms.createComposite(parent);
        GridLayout layout = Boxes.grid(2, 12);
        layout.marginLeft = 14;
        layout.marginHeight = 8;
        box.setLayout(layout);
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        box.addListener(SWT.Paint, event -> {
            event.gc.setBackground(Tint.warning(box));
            event.gc.fillRectangle(0, 0, 4, box.getClientArea().height);
        });
        words = forms.createLabel(box, "", SWT.WRAP);
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        this.record = forms.createButton(box, texts.get("consent.record"), SWT.PUSH);
        this.record.addListener(SWT.Selection, event -> record.run());
    }

    Control control() {
        return box;
    }

    /** Shows what is missing. */
    void show(Optional<Lack> lack, Optional<Speaker> speaker) {
        lack.ifPresent(missing -> words.setText(speaker
                .map(who -> texts.get("consent." + missing, who.getLabel())).orElse(texts.get("consent.nobody"))));
        record.setVisible(speaker.isPresent());
        boolean visible = lack.isPresent();
        ((GridData) box.getLayoutData()).exclude = !visible;
        box.setVisible(visible);
        box.requestLayout();
    }

    void setFocus() {
        record.setFocus();
    }
}
