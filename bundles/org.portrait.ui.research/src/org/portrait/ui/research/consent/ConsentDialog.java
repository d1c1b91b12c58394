/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portrait.research.Consent;
import org.portrait.research.ConsentForm;
import org.portrait.research.guide.ConsentText;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.notation.Dates;
import org.portrait.ui.text.UiTexts;

/** Edits what one respondent agreed to: when, how, to which text, for what, until when. */
public final class ConsentDialog extends TitleAreaDialog {

    private static final List<ConsentForm> FORMS = List.of(ConsentForm.UNSPECIFIED, ConsentForm.WRITTEN, ConsentForm.ELECTRONIC,
            ConsentForm.RECORDED, ConsentForm.ORAL);

    private final UiTexts texts = UiTexts.of(ConsentDialog.class);
    private final Consent edited;
    private final String code;
    private final String aim;
    private Form form;
    private Combo how;
    private Text given;
    private Text until;
    private Text purpose;
    private Text scope;
    private Text reference;
    private Text withdrawn;
    private Button special;
    private Label wording;

    /**
     * @param consent what it was; stays as it is
     * @param code    what the respondent is called
     * @param aim     what the data is used for, as far as it is known
     */
    public ConsentDialog(Shell shell, Consent consent, String code, String aim) {
        super(shell);
        edited = EcoreUtil.copy(consent);
        this.code = code;
        this.aim = aim;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** Asks. @return a copy with what was said; empty when the dialog was cancelled */
    public Optional<Consent> ask() {
        return open() == Window.OK ? Optional.of(edited) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("record.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("record.of", code));
        setMessage(texts.get("record.message"));
        Composite page = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(page);
        form = new Form(page, texts, this::update);
        how = form.choice("record.form", Math.max(0, FORMS.indexOf(edited.getForm())),
                FORMS.stream().map(each -> texts.get("form." + each)).toArray(String[]::new));
        given = form.day("record.given", edited.getGiven() == null && edited.getWithdrawn() == null ? LocalDate.now() : edited.getGiven());
        until = form.day("record.until", edited.getUntil());
        createWording(page);
        purpose = form.lines("record.purpose", edited.getPurpose(), 2);
        scope = form.lines("record.scope", edited.getScope(), 4);
        special = form.check("record.special", edited.isSpecial());
        reference = form.line("record.reference", edited.getReference());
        reference.setMessage(texts.get("record.reference.hint"));
        withdrawn = form.day("record.withdrawn", edited.getWithdrawn());
        how.setFocus();
        return area;
    }

    private void createWording(Composite page) {
        Label label = new Label(page, SWT.NONE);
        label.setText(texts.get("record.wording"));
        Composite line = new Composite(page, SWT.NONE);
        line.setLayout(Boxes.grid(2, 8));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        wording = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(wording);
        Button choose = new Button(line, SWT.PUSH);
        choose.setText(texts.get("record.choose"));
        choose.addListener(SWT.Selection, event -> new ConsentTextDialog(getShell(), aim).ask().ifPresent(this::take));
        showWording();
    }

    private void showWording() {
        wording.setText(edited.getWording() == null ? texts.get("record.wording.other") : ConsentText.describe(edited.getWording(), UiTexts.locale()));
    }

    private void take(ConsentTextDialog.Agreed agreed) {
        edited.setWording(agreed.terms().wording());
        showWording();
        purpose.setText(agreed.terms().purpose());
        scope.setText(agreed.terms().scope());
        special.setSelection(agreed.special());
        until.setText(agreed.terms().until() == null ? "" : new Dates(UiTexts.locale()).format(agreed.terms().until()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("record.keep"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("cancel"), false);
        update();
    }

    private void update() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            boolean begun = form.day(given).isPresent() || given.getText().isBlank() && form.day(withdrawn).isPresent();
            boolean dated = begun && !form.isNoDay(until) && !form.isNoDay(withdrawn);
            setErrorMessage(dated ? null : texts.get("day.expected"));
            ok.setEnabled(dated);
        }
    }

    @Override
    protected void okPressed() {
        edited.setForm(FORMS.get(how.getSelectionIndex()));
        edited.setGiven(form.day(given).orElse(null));
        edited.setUntil(form.day(until).orElse(null));
        edited.setPurpose(textOrNull(purpose));
        edited.setScope(textOrNull(scope));
        edited.setSpecial(special.getSelection());
        edited.setReference(textOrNull(reference));
        edited.setWithdrawn(form.day(withdrawn).orElse(null));
        super.okPressed();
    }

    private static String textOrNull(Text field) {
        return field.getText().isBlank() ? null : field.getText().strip();
    }
}
