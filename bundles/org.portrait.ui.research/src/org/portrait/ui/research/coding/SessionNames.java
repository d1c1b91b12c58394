/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;
import org.portrait.research.Study;
import org.portrait.ui.edit.text.Texts;

/** What sessions are called in lists; never after respondents. */
final class SessionNames {

    private static final DateTimeFormatter DAYS = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Texts.locale());
    private static final String BETWEEN = "  ·  ";

    private SessionNames() {
    }

    /** The name with that of the study. */
    static String of(Study study, Session session) {
        String name = of(session);
        return study.getName() == null || study.getName().isBlank() ? name : study.getName() + BETWEEN + name;
    }

    /** The name, or who was there, and the day. */
    static String of(Session session) {
        List<String> parts = new ArrayList<>();
        String speakers = session.getSpeakers().stream().filter(speaker -> speaker.getRole() == SpeakerRole.RESPONDENT).map(Speaker::getLabel)
                .filter(label -> label != null && !label.isBlank()).collect(Collectors.joining(", "));
        if (session.getName() != null && !session.getName().isBlank()) {
            parts.add(session.getName());
        } else if (!speakers.isEmpty()) {
            parts.add(speakers);
        } else {
            parts.add(Words.get("session.unnamed"));
        }
        if (session.getStart() != null) {
            parts.add(DAYS.format(session.getStart()));
        }
        return String.join(BETWEEN, parts);
    }
}
