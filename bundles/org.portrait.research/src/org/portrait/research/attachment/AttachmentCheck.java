/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.attachment;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.RemoveCommand;
import org.portrait.core.check.Check;
import org.portrait.core.check.CheckContext;
import org.portrait.core.check.Issue;
import org.portrait.core.check.QuickFix;
import org.portrait.core.check.Severity;
import org.portrait.model.text.TextBundle;
import org.portrait.research.Attachment;
import org.portrait.research.ResearchProject;
import org.portrait.research.derived.PlaceNames;

/** Attachments whose files are not where they should be. Asks the disk; links are not followed. */
public final class AttachmentCheck implements Check {

    private static final TextBundle TEXTS = TextBundle.beside(AttachmentCheck.class);

    private final ResearchProject research;
    private final AttachedFiles files;

    /**
     * @param research only read
     * @param file     where it lies
     */
    public AttachmentCheck(ResearchProject research, Path file) {
        this.research = research;
        files = new AttachedFiles(file);
    }

    @Override
    public String id() {
        return "lost-attachment";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        return research.getStudies().stream().flatMap(study -> study.getSessions().stream()).flatMap(session -> session.getAttachments().stream())
                .filter(files::isMissing).map(this::issue);
    }

    private Issue issue(Attachment attachment) {
        QuickFix remove = QuickFix.of("remove-attachment", TEXTS, domain -> RemoveCommand.create(domain, attachment));
        return Issue.of(this, attachment, id(), TEXTS, PlaceNames.of(attachment), path(attachment)).fixedBy(remove);
    }

    private static String path(Attachment attachment) {
        return attachment.getPath() == null ? "" : attachment.getPath();
    }
}
