/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.portrait.core.check.Check;
import org.portrait.core.check.CheckContext;
import org.portrait.core.check.Issue;
import org.portrait.core.check.Severity;
import org.portrait.model.Identified;
import org.portrait.model.text.TextBundle;
import org.portrait.research.ResearchProject;
import org.portrait.research.derived.PlaceNames;
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
                id() + "." + each.getKey().lack().name().toLowerCase(Locale.ROOT), TEXTS, each.getValue(), PlaceNames.of(each.getKey().where())));
    }
}
