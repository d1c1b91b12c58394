/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portrait.research.Attachment;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;
import org.portrait.research.attachment.Addresses;
import org.portrait.ui.research.consent.Form;
import org.portrait.ui.text.UiTexts;

/** Asks what an attachment is, where a link leads, and who can be heard or seen. */
final class AttachmentDialog extends TitleAreaDialog {

    private final UiTexts texts = UiTexts.of(AttachmentDialog.class);
    private final Attachment edited;
    private final boolean link;
    private final boolean fresh;
    private final List<Speaker> people;
    private Text title;
    private Text path;
    private Combo who;

    /**
     * @param attachment stays as it is
     * @param link       whether it is an address, which can be typed
     */
    AttachmentDialog(Shell shell, Session session, Attachment attachment, boolean link) {
        super(shell);
        edited = EcoreUtil.copy(attachment);
        this.link = link;
        fresh = attachment.eContainer() == null;
        people = session.getSpeakers().stream().filter(each -> each.getRole() == SpeakerRole.RESPONDENT && each.getRespondent() != null).toList();
        setHelpAvailable(false);
    }

    /** Asks. @return a copy with what was said; empty when the dialog was cancelled */
    Optional<Attachment> ask() {
        return open() == Window.OK ? Optional.of(edited) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get(fresh ? "dialog.link" : "dialog.edit"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get(fresh ? "dialog.link" : "dialog.edit"));
        setMessage(texts.get("dialog.message"));
        Composite page = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(page);
        Form form = new Form(page, texts, this::update);
        if (link) {
            path = form.line("dialog.address", edited.getPath());
            path.setMessage("https://");
        }
        title = form.line("dialog.title", edited.getDescription());
        title.setMessage(texts.get("dialog.title.hint"));
        List<String> choices = new ArrayList<>(List.of(texts.get("who.all")));
        people.forEach(each -> choices.add(each.getLabel() == null ? texts.get("who.unnamed") : each.getLabel()));
        who = form.choice("dialog.who", 1 + index(), choices.toArray(String[]::new));
        if (!link) {
            path = form.line("dialog.file", edited.getPath());
            path.setEditable(false);
        }
        (link && fresh ? path : title).setFocus();
        return area;
    }

    /** Which of the people it is of; -1 for all of them. */
    private int index() {
        return people.stream().map(Speaker::getRespondent).toList().indexOf(edited.getRespondent());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get(fresh ? "dialog.add" : "dialog.keep"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("cancel"), false);
        update();
    }

    private void update() {
        boolean fits = !link || Addresses.parse(path.getText()).isPresent();
        setMessage(texts.get(fits ? "dialog.message" : "dialog.address.expected"));
        getButton(IDialogConstants.OK_ID).setEnabled(fits);
    }

    @Override
    protected void okPressed() {
        if (link) {
            edited.setPath(Addresses.parse(path.getText()).orElseThrow().toString());
        }
        edited.setDescription(title.getText().isBlank() ? null : title.getText().strip());
        edited.setRespondent(who.getSelectionIndex() <= 0 ? null : people.get(who.getSelectionIndex() - 1).getRespondent());
        super.okPressed();
    }
}
