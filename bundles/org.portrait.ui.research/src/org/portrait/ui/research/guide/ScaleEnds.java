/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.guide;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.research.Question;
import org.portrait.research.ResearchPackage;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** The ends of a scale, each a number and what it means. */
final class ScaleEnds {

    private static final int MOST = 100;

    private final FieldSheet sheet;
    private final List<End> ends;

    /** One end. */
    private record End(EAttribute number, EAttribute meaning, int usual, Composite box, Spinner spinner, Text text) {
    }

    ScaleEnds(FieldSheet sheet, FormToolkit forms, GuideActions actions, Supplier<Question> question) {
        this.sheet = sheet;
        ends = List.of(
                end("scale.lowest", ResearchPackage.Literals.QUESTION__LOWEST, ResearchPackage.Literals.QUESTION__LOWEST_LABEL, 1, forms,
                actions, question),
                end("scale.highest", ResearchPackage.Literals.QUESTION__HIGHEST, ResearchPackage.Literals.QUESTION__HIGHEST_LABEL, 5, forms,
                actions, question));
    }

    private End end(String key, EAttribute number, EAttribute meaning, int usual, FormToolkit forms, GuideActions actions,
            Supplier<Question> question) {
        UiTexts texts = UiTexts.of(ScaleEnds.class);
        Label label = sheet.label(key);
        Composite box = forms.createComposite(sheet.box());
        box.setLayout(Boxes.grid(2, 8));
        box.setLayoutData(Boxes.wide());
        box.setData(label);
        Spinner spinner = new Spinner(box, SWT.BORDER);
        spinner.setValues(usual, -MOST, MOST, 0, 1, 10);
        Accessibility.label(label, spinner);
        spinner.addListener(SWT.Selection, event -> {
            if (!sheet.isShowing()) {
                actions.set(question.get(), number, spinner.getSelection());
            }
        });
        Text text = new Text(box, SWT.BORDER);
        text.setMessage(texts.get("scale.meaning"));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibility.name(text, texts.get("scale.meaning"));
        text.addListener(SWT.Modify, event -> {
            if (!sheet.isShowing()) {
                actions.type(question.get(), meaning, text.getText());
            }
        });
        text.addListener(SWT.FocusOut, event -> actions.endTyping());
        return new End(number, meaning, usual, box, spinner, text);
    }

    /** Shows the ends of a question, if it has a scale. */
    void show(Question question, boolean shown, boolean other) {
        for (End end : ends) {
            int number = question.eGet(end.number()) instanceof Integer value ? value : end.usual();
            if (end.spinner().getSelection() != number) {
                sheet.quietly(() -> end.spinner().setSelection(number));
            }
            sheet.show(end.text(), (String) question.eGet(end.meaning()), other);
            FieldSheet.shown(end.box(), shown);
        }
    }
}
