/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.attachment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.portrait.research.Attachment;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;

/**
 * Where somebody can be heard or seen outside of the research; it stays there when the research forgets the person.
 *
 * @param file  the file, absolute; empty for a link
 * @param where the file or the address, as text
 * @param alone whether no other respondent is in it
 */
public record Trace(Optional<Path> file, String where, boolean alone) {

    /**
     * What a respondent can be heard or seen in: what was made of that person, and of sessions in which the person took part. Files that are not
     * there are left out. Asks the disk.
     *
     * @param files      where files lie
     * @param respondent identifier
     */
    public static List<Trace> of(ResearchProject research, AttachedFiles files, String respondent) {
        List<Trace> traces = new ArrayList<>();
        research.getStudies().stream().flatMap(study -> study.getSessions().stream()).forEach(session -> {
            List<String> people = people(session);
            for (Attachment attachment : session.getAttachments()) {
                String only = attachment.getRespondent();
                if ((only == null ? people.contains(respondent) : only.equals(respondent)) && !files.isMissing(attachment)) {
                    Optional<Path> file = files.file(attachment);
                    traces.add(new Trace(file, file.map(Path::toString).orElseGet(attachment::getPath), only != null || people.size() == 1));
                }
            }
        });
        return traces;
    }

    /** Identifiers of the respondents of a session. */
    static List<String> people(Session session) {
        return session.getSpeakers().stream().filter(speaker -> speaker.getRole() == SpeakerRole.RESPONDENT).map(Speaker::getRespondent)
                .filter(Objects::nonNull).distinct().toList();
    }
}
