/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.wizard;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.portrait.core.template.StartingPoint;
import org.portrait.core.template.Templates;
import org.portrait.ui.text.UiTexts;

/** The starting points to choose from, each with a sentence about what one gets. */
final class TemplateChoice {

    private final Map<Button, StartingPoint> buttons = new LinkedHashMap<>();

    /**
     * Adds label and buttons to a page of two columns.
     *
     * @param described whether to tell what a project gets from each
     */
    void create(Composite page, boolean described) {
        Label label = new Label(page, SWT.NONE);
        label.setText(UiTexts.of(TemplateChoice.class).get("template"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
        Composite choice = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(choice);
        for (StartingPoint point : Templates.all()) {
            Button button = new Button(choice, SWT.RADIO);
            button.setText(point.name(UiTexts.locale()));
            button.setSelection(buttons.isEmpty());
            buttons.put(button, point);
            if (described) {
                Label help = new Label(choice, SWT.WRAP);
                help.setText(point.description(UiTexts.locale()));
                GridDataFactory.fillDefaults().grab(true, false).indent(24, 0).hint(320, SWT.DEFAULT).applyTo(help);
            }
        }
    }

    StartingPoint chosen() {
        return buttons.entrySet().stream().filter(entry -> entry.getKey().getSelection()).map(Map.Entry::getValue).findFirst()
                .orElseThrow();
    }

    void choose(StartingPoint point) {
        buttons.forEach((button, offered) -> button.setSelection(offered.equals(point)));
    }
}
