/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.guide;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.model.Identified;
import org.portrait.research.ResearchPackage;
import org.portrait.research.Section;

/** A section: its heading, and what the interviewer says before its questions. */
final class SectionPane implements ElementPane {

    private final FieldSheet sheet;
    private final Text title;
    private final Text introduction;
    private Section section;

    /** @param next runs when Enter is pressed in the heading */
    SectionPane(Composite parent, FormToolkit forms, GuideActions actions, Runnable next) {
        sheet = new FieldSheet(parent, forms);
        title = sheet.line("section.title", words -> actions.type(section, ResearchPackage.Literals.SECTION__TITLE, words));
        introduction = sheet.text("section.introduction", 5, words -> actions.type(section, ResearchPackage.Literals.SECTION__INTRODUCTION, words));
        title.addListener(SWT.DefaultSelection, event -> next.run());
        for (Text text : List.of(title, introduction)) {
            text.addListener(SWT.FocusOut, event -> actions.endTyping());
        }
    }

    @Override
    public Control control() {
        return sheet.box();
    }

    @Override
    public void show(Identified element, boolean other) {
        section = (Section) element;
        sheet.show(title, section.getTitle(), other);
        sheet.show(introduction, section.getIntroduction(), other);
    }

    @Override
    public void setFocus() {
        title.setFocus();
        title.selectAll();
    }
}
