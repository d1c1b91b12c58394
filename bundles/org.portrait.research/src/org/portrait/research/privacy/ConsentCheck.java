/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.portrait.core.check.Check;
import org.portrait.core.check.CheckContext;
import org.portrait.core.check.Issue;
import org.portrait.core.check.Severity;
import org.portrait.model.Identified;
import org.portrait.model.text.TextBundle;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.privacy.ConsentRule.Breach;
import org.portrait.research.privacy.ConsentRule.Lack;

/** Answers in the research beside a project that may not be kept, see {@link ConsentRule}; one issue for each speaker or survey and lack. */
public final class ConsentCheck implements Check {

    private static final TextBundle TEXTS = TextBundle.beside(ConsentCheck.class);

    private final ResearchProject research;

    private record Place(Identified where, Lack lack) {
    }

    /** @param research only read */
    public ConsentCheck(ResearchProject research) {
        this.research = research;
    }

    @Override
    public String id() {
        return "consent";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        Map<Place, Integer> people = new LinkedHashMap<>();
        for (Breach breach : ConsentRule.of(research, context.today()).breaches()) {
            people.merge(new Place(breach.where(), breach.lack()), 1, Integer::sum);
        }
        return people.entrySet().stream().map(each -> Issue.of(this, each.getKey().where(),
                id() + "." + each.getKey().lack().name().toLowerCase(Locale.ROOT), TEXTS, each.getValue(), name(each.getKey().where())));
    }

    /** What a speaker or survey is called: the study, what tells it from others there, never the person. */
    private static String name(Identified where) {
        List<String> parts = new ArrayList<>();
        for (EObject current = where; current != null; current = current.eContainer()) {
            String part = switch (current) {
                case Speaker speaker -> speaker.getLabel();
                case Session session -> session.getName() == null && session.getStart() != null ? session.getStart().toLocalDate().toString() : session.getName();
                case Survey survey -> survey.getName();
                case Study study -> study.getName();
                default -> null;
            };
            if (part != null && !part.isBlank() && !parts.contains(part)) {
                parts.addFirst(part);
            }
        }
        return parts.isEmpty() ? where.getId() : String.join(", ", parts);
    }
}
