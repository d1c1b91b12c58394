/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.core.check.Check;
import org.portrait.core.check.CheckContext;
import org.portrait.core.check.Issue;
import org.portrait.core.check.Severity;
import org.portrait.model.Identified;
import org.portrait.model.text.TextBundle;
import org.portrait.research.ResearchPackage;
import org.portrait.research.ResearchProject;
import org.portrait.research.Survey;
import org.portrait.research.derived.PlaceNames;
import org.portrait.research.privacy.ConsentRule.Breach;
import org.portrait.research.privacy.ConsentRule.Lack;

/**
 * Answers in the research beside a project that may not be kept, see {@link ConsentRule}; one issue for each speaker or survey and lack. What is to
 * be mended at the people who responded to a survey is an issue of its respondents; what nobody knows a respondent of is one of the survey.
 */
public final class ConsentCheck implements Check {

    private static final TextBundle TEXTS = TextBundle.beside(ConsentCheck.class);

    private final ResearchProject research;

    private record Place(Identified where, EStructuralFeature feature, Lack lack) {

        static Place of(Breach breach) {
            boolean known = breach.where() instanceof Survey && !breach.respondent().isEmpty();
            return new Place(breach.where(), known ? ResearchPackage.Literals.SURVEY__RESPONDENTS : null, breach.lack());
        }
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
            people.merge(Place.of(breach), 1, Integer::sum);
        }
        return people.entrySet().stream().map(each -> issue(each.getKey(), each.getValue()));
    }

    private Issue issue(Place place, int people) {
        return new Issue(id(), severity(), place.where(), place.feature(), id() + "." + place.lack().name().toLowerCase(Locale.ROOT),
                List.of(people, PlaceNames.of(place.where())), List.of(), TEXTS);
    }
}
