/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portrait.research.Consent;
import org.portrait.research.ConsentForm;
import org.portrait.research.guide.ConsentText;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.notation.Dates;
import org.portrait.ui.research.field.Form;
import org.portrait.ui.text.PlainDialog;
import org.portrait.ui.text.UiTexts;

/** Edits what one respondent agreed to: when, how, to which text, for what, until when. */
public final class ConsentDialog extends PlainDialog {

    private static final UiTexts TEXTS = UiTexts.of(ConsentDialog.class);
    private static final List<ConsentForm> FORMS = List.of(ConsentForm.UNSPECIFIED, ConsentForm.WRITTEN, ConsentForm.ELECTRONIC,
            ConsentForm.RECORDED, ConsentForm.ORAL);

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
        super(shell, TEXTS.get("record.title"), TEXTS.get("record.keep"));
        edited = EcoreUtil.copy(consent);
        this.code = code;
        this.aim = aim;
    }

    /** Asks. @return a copy with what was said; empty when the dialog was cancelled */
    public Optional<Consent> ask() {
        return isAccepted() ? Optional.of(edited) : Optional.empty();
    }

    @Override
    protected void createPage(Composite page) {
        setTitle(TEXTS.get("record.of", code));
        setMessage(TEXTS.get("record.message"));
        form = new Form(page, TEXTS, this::update);
        how = form.choice("record.form", Math.max(0, FORMS.indexOf(edited.getForm())),
                FORMS.stream().map(each -> TEXTS.get("form." + each)).toArray(String[]::new));
        given = form.day("record.given", edited.getGiven() == null && edited.getWithdrawn() == null ? LocalDate.now() : edited.getGiven());
        until = form.day("record.until", edited.getUntil());
        createWording(page);
        purpose = form.lines("record.purpose", edited.getPurpose(), 2);
        scope = form.lines("record.scope", edited.getScope(), 4);
        special = form.check("record.special", edited.isSpecial());
        reference = form.line("record.reference", edited.getReference());
        reference.setMessage(TEXTS.get("record.reference.hint"));
        withdrawn = form.day("record.withdrawn", edited.getWithdrawn());
        how.setFocus();
    }

    private void createWording(Composite page) {
        Label label = new Label(page, SWT.NONE);
        label.setText(TEXTS.get("record.wording"));
        Composite line = new Composite(page, SWT.NONE);
        line.setLayout(Boxes.grid(2, 8));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        wording = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(wording);
        Button choose = new Button(line, SWT.PUSH);
        choose.setText(TEXTS.get("record.choose"));
        choose.addListener(SWT.Selection, event -> new ConsentTextDialog(getShell(), aim).ask().ifPresent(this::take));
        showWording();
    }

    private void showWording() {
        wording.setText(edited.getWording() == null ? TEXTS.get("record.wording.other")
                : ConsentText.describe(edited.getWording(), UiTexts.locale()));
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
    protected boolean isReady() {
        boolean begun = form.day(given).isPresent() || given.getText().isBlank() && form.day(withdrawn).isPresent();
        boolean dated = begun && !form.isNoDay(until) && !form.isNoDay(withdrawn);
        setErrorMessage(dated ? null : TEXTS.get("day.expected"));
        return dated;
    }

    @Override
    protected void okPressed() {
        edited.setForm(FORMS.get(how.getSelectionIndex()));
        edited.setGiven(form.day(given).orElse(null));
        edited.setUntil(form.day(until).orElse(null));
        edited.setPurpose(Form.textOrNull(purpose));
        edited.setScope(Form.textOrNull(scope));
        edited.setSpecial(special.getSelection());
        edited.setReference(Form.textOrNull(reference));
        edited.setWithdrawn(form.day(withdrawn).orElse(null));
        super.okPressed();
    }
}
