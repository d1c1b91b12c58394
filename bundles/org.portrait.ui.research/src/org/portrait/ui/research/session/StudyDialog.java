/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.session;

import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portrait.model.PersonaPackage;
import org.portrait.model.SourceKind;
import org.portrait.model.text.ModelTexts;
import org.portrait.ui.research.field.Form;
import org.portrait.ui.text.PlainDialog;
import org.portrait.ui.text.UiTexts;

/** Asks what a new study is called and how its data is gathered. */
final class StudyDialog extends PlainDialog {

    private static final UiTexts TEXTS = UiTexts.of(StudyDialog.class);
    private static final List<SourceKind> KINDS = List.of(SourceKind.INTERVIEW, SourceKind.FOCUS_GROUP, SourceKind.STAFF_INTERVIEW,
            SourceKind.SURVEY, SourceKind.CALL_TRACKING, SourceKind.SOCIAL_PROFILE, SourceKind.OBSERVATION);

    private Text nameField;
    private Combo kindField;
    private String name = "";
    private SourceKind kind = KINDS.getFirst();

    StudyDialog(Shell shell) {
        super(shell, TEXTS.get("study.title"), TEXTS.get("study.add"));
    }

    @Override
    protected void createPage(Composite page) {
        setMessage(TEXTS.get("study.message"));
        Form form = new Form(page, TEXTS, this::update);
        nameField = form.line("study.name", "");
        nameField.setMessage(TEXTS.get("study.name.hint"));
        kindField = form.choice("study.kind", 0,
                KINDS.stream().map(each -> ModelTexts.name(PersonaPackage.Literals.SOURCE_KIND, each, UiTexts.locale())).toArray(String[]::new));
    }

    @Override
    protected boolean isReady() {
        return !nameField.getText().isBlank();
    }

    @Override
    protected void okPressed() {
        name = nameField.getText().strip();
        kind = KINDS.get(kindField.getSelectionIndex());
        super.okPressed();
    }

    /** What the study is called. */
    String name() {
        return name;
    }

    /** How its data is gathered. */
    SourceKind kind() {
        return kind;
    }
}
