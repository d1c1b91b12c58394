/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portrait.research.Attachment;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;
import org.portrait.research.attachment.Addresses;
import org.portrait.ui.research.field.Form;
import org.portrait.ui.text.PlainDialog;
import org.portrait.ui.text.UiTexts;

/** Asks what an attachment is, where a link leads, and who can be heard or seen. */
final class AttachmentDialog extends PlainDialog {

    private static final UiTexts TEXTS = UiTexts.of(AttachmentDialog.class);

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
        super(shell, TEXTS.get(attachment.eContainer() == null ? "dialog.link" : "dialog.edit"),
                TEXTS.get(attachment.eContainer() == null ? "dialog.add" : "dialog.keep"));
        edited = EcoreUtil.copy(attachment);
        this.link = link;
        fresh = attachment.eContainer() == null;
        people = session.getSpeakers().stream().filter(each -> each.getRole() == SpeakerRole.RESPONDENT && each.getRespondent() != null).toList();
    }

    /** Asks. @return a copy with what was said; empty when the dialog was cancelled */
    Optional<Attachment> ask() {
        return isAccepted() ? Optional.of(edited) : Optional.empty();
    }

    @Override
    protected void createPage(Composite page) {
        setMessage(TEXTS.get("dialog.message"));
        Form form = new Form(page, TEXTS, this::update);
        if (link) {
            path = form.line("dialog.address", edited.getPath());
            path.setMessage("https://");
        }
        title = form.line("dialog.title", edited.getDescription());
        title.setMessage(TEXTS.get("dialog.title.hint"));
        List<String> choices = new ArrayList<>(List.of(TEXTS.get("who.all")));
        people.forEach(each -> choices.add(each.getLabel() == null ? TEXTS.get("who.unnamed") : each.getLabel()));
        int one = people.stream().map(Speaker::getRespondent).toList().indexOf(edited.getRespondent());
        who = form.choice("dialog.who", 1 + one, choices.toArray(String[]::new));
        if (!link) {
            path = form.line("dialog.file", edited.getPath());
            path.setEditable(false);
        }
        (link && fresh ? path : title).setFocus();
    }

    @Override
    protected boolean isReady() {
        boolean ready = !link || Addresses.parse(path.getText()).isPresent();
        setMessage(TEXTS.get(ready ? "dialog.message" : "dialog.address.expected"));
        return ready;
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
