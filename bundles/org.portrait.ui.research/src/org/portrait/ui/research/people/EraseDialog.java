/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.people;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portrait.research.attachment.Trace;
import org.portrait.research.people.Person;
import org.portrait.ui.research.field.Form;
import org.portrait.ui.text.PlainDialog;
import org.portrait.ui.text.UiTexts;

/** Says what is erased, asks why, and lets nobody erase by a mere Enter. */
final class EraseDialog extends PlainDialog {

    private static final int SHOWN = 6;
    private static final UiTexts TEXTS = UiTexts.of(EraseDialog.class);

    private final Person person;
    private final boolean unsaved;
    private final List<Trace> traces;
    private Text reason;
    private boolean deletes;
    private Button understood;
    private String given = "";

    /**
     * @param unsaved whether something has to be saved before
     * @param traces  files and links in which the person can be heard or seen
     */
    EraseDialog(Shell shell, Person person, boolean unsaved, List<Trace> traces) {
        super(shell, TEXTS.get("erase.title"), TEXTS.get("erase.do"));
        this.person = person;
        this.unsaved = unsaved;
        this.traces = traces;
    }

    /** Asks. @return why; empty when the dialog was cancelled */
    Optional<String> ask() {
        return isAccepted() ? Optional.of(given) : Optional.empty();
    }

    @Override
    protected void createPage(Composite page) {
        setTitle(TEXTS.get("erase.of", person.code()));
        setMessage(TEXTS.get("erase.message"), IMessageProvider.WARNING);
        words(page, TEXTS.get("erase.what", person.sessions().size(), person.surveys().size(), person.consents().size()));
        if (unsaved) {
            words(page, TEXTS.get("erase.unsaved"));
        }
        Form form = new Form(page, TEXTS, this::update);
        createTraces(page, form);
        reason = form.line("erase.reason", "");
        reason.setMessage(TEXTS.get("erase.reason.hint"));
        understood = form.check("erase.understood", false);
        reason.setFocus();
    }

    private void createTraces(Composite page, Form form) {
        if (traces.isEmpty()) {
            return;
        }
        String list = Traces.list(traces.subList(0, Math.min(SHOWN, traces.size())));
        words(page, TEXTS.get("erase.traces", traces.size() > SHOWN ? list + '\n' + TEXTS.get("erase.traces.more", traces.size() - SHOWN) : list));
        long alone = traces.stream().filter(Traces::isDeletable).count();
        if (alone > 0) {
            Button delete = form.check("erase.traces.delete", false);
            delete.setText(TEXTS.get("erase.traces.delete", alone));
            delete.addListener(SWT.Selection, event -> deletes = delete.getSelection());
        }
    }

    /** Whether files that are of nobody else are to be deleted. */
    boolean isToDelete() {
        return deletes;
    }

    private static void words(Composite page, String text) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(540, SWT.DEFAULT).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getShell().setDefaultButton(getButton(IDialogConstants.CANCEL_ID));
    }

    @Override
    protected boolean isReady() {
        return understood.getSelection();
    }

    @Override
    protected void okPressed() {
        given = reason.getText().strip();
        super.okPressed();
    }
}
