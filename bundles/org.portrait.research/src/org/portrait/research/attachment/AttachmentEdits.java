/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.attachment;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Attachment;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchPackage.Literals;
import org.portrait.research.Session;

/** Changes of the attachments of a session. The files stay as they are. */
public final class AttachmentEdits {

    private AttachmentEdits() {
    }

    /**
     * An attachment that is not part of a session yet. It is taken to be of the respondent, where there is one only.
     *
     * @param path  see {@link AttachedFiles#stored}, or an address
     * @param title what it is; blank when its path says enough
     */
    public static Attachment attachment(Session session, String path, String title) {
        Attachment attachment = Identifiers.complete(ResearchFactory.eINSTANCE.createAttachment());
        attachment.setPath(path);
        attachment.setDescription(title.isBlank() ? null : title.strip());
        List<String> people = Trace.people(session);
        attachment.setRespondent(people.size() == 1 ? people.getFirst() : null);
        return attachment;
    }

    /** A file as an attachment that is not part of a session yet; its name without the ending is its title. */
    public static Attachment attachment(Session session, AttachedFiles files, Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return attachment(session, files.stored(file), dot <= 0 ? name : name.substring(0, dot));
    }

    /** Adds attachments to a session, but for those whose files or addresses it has already. */
    public static Command add(EditingDomain domain, Session session, Collection<Attachment> attachments) {
        List<Attachment> added = attachments.stream().filter(each -> session.getAttachments().stream().map(Attachment::getPath)
                .noneMatch(each.getPath()::equals)).toList();
        return added.isEmpty() ? IdentityCommand.INSTANCE : AddCommand.create(domain, session, Literals.SESSION__ATTACHMENTS, added);
    }

    /** Says what an attachment is, where it lies, and who can be heard. @param edited holds the values */
    public static Command change(EditingDomain domain, Attachment attachment, Attachment edited) {
        return Edits.all(List.of(Literals.ATTACHMENT__PATH, Literals.ATTACHMENT__DESCRIPTION, Literals.ATTACHMENT__RESPONDENT).stream()
                .filter(feature -> !Objects.equals(attachment.eGet(feature), edited.eGet(feature)))
                .map(feature ->
                SetCommand.create(domain, attachment, feature, edited.eGet(feature) == null ? SetCommand.UNSET_VALUE : edited.eGet(feature)))
                .toList());
    }
}
