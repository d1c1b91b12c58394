/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.session;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portrait.model.PersonaPackage;
import org.portrait.model.SourceKind;
import org.portrait.model.text.ModelTexts;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** Asks what a new study is called and how its data is gathered. */
final class StudyDialog extends TitleAreaDialog {

    private static final List<SourceKind> KINDS = List.of(SourceKind.INTERVIEW, SourceKind.FOCUS_GROUP, SourceKind.STAFF_INTERVIEW,
            SourceKind.SURVEY, SourceKind.CALL_TRACKING, SourceKind.SOCIAL_PROFILE, SourceKind.OBSERVATION);

    private final UiTexts texts = UiTexts.of(StudyDialog.class);
    private Text nameField;
    private Combo kindField;
    private String name = "";
    private SourceKind kind = KINDS.getFirst();

    StudyDialog(Shell shell) {
        super(shell);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("study.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("study.title"));
        setMessage(texts.get("study.message"));
        Composite page = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 10).applyTo(page);
        Label nameLabel = new Label(page, SWT.NONE);
        nameLabel.setText(texts.get("study.name"));
        nameField = new Text(page, SWT.BORDER);
        nameField.setMessage(texts.get("study.name.hint"));
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(nameField);
        Accessibility.label(nameLabel, nameField);
        Label kindLabel = new Label(page, SWT.NONE);
        kindLabel.setText(texts.get("study.kind"));
        kindField = new Combo(page, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kindField);
        KINDS.forEach(each -> kindField.add(ModelTexts.name(PersonaPackage.Literals.SOURCE_KIND, each, UiTexts.locale())));
        kindField.select(0);
        Accessibility.label(kindLabel, kindField);
        nameField.addModifyListener(event -> update());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("study.add"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("cancel"), false);
        update();
    }

    private void update() {
        getButton(IDialogConstants.OK_ID).setEnabled(!nameField.getText().isBlank());
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
