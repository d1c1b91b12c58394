/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.card.evidence.NextStep;
import org.portrait.card.scene.Origin;
import org.portrait.core.check.Checks;
import org.portrait.core.check.Issue;
import org.portrait.core.check.Severity;
import org.portrait.model.Evidence;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.TraitGroup;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.field.TraitNames;
import org.portrait.ui.edit.text.Texts;

/**
 * What to do for a persona next, in words: first what is wrong, then what is missing, then what is doubtful or out of date. It says that
 * nothing is left only when the checks warn of nothing.
 *
 * @param text  what is to be done
 * @param place where; {@link Origin#NONE} when nothing is left
 * @param kind  how
 */
record Advice(String text, Origin place, Kind kind) {

    private static final int LONGEST = 110;

    /** How something is done. */
    enum Kind {
        /** It is written where it is offered. */
        FILL,
        /** It is written where it stands. */
        MEND,
        /** What it stands on is looked at beside the card. */
        PROVE,
        /** Nothing is left to do. */
        DONE
    }

    /** Finds it. @param project that has the persona, and need not have others */
    static Advice of(Project project, Persona persona, LocalDate today) {
        List<Issue> issues = Checks.run(project, today).stream().filter(issue -> issue.persona().filter(persona::equals).isPresent()).toList();
        Optional<NextStep> next = NextStep.of(persona, today);
        return first(persona, issues, Severity.ERROR)
                .or(() -> next.filter(NextStep.Fill.class::isInstance).map(Advice::of))
                .or(() -> first(persona, issues, Severity.WARNING))
                .or(() -> next.map(Advice::of))
                .orElseGet(() -> done(issues.size()));
    }

    private static Advice done(int hints) {
        return new Advice(hints == 0 ? Texts.get("next.done") : Texts.get("next.done.hints", hints), Origin.NONE, Kind.DONE);
    }

    /** What says where something is wrong comes before what is said of the whole. */
    private static Optional<Advice> first(Persona persona, List<Issue> issues, Severity severity) {
        Predicate<Issue> ofTheWhole = issue -> issue.target() == persona && issue.feature() == null;
        return issues.stream().filter(issue -> issue.severity() == severity).sorted(Comparator.comparing(ofTheWhole::test)).findFirst()
                .map(issue -> new Advice(Texts.get("next.mend", issue.message(Texts.locale())), place(persona, issue.target(), issue.feature()),
                        issue.target() instanceof Evidence || ofTheWhole.test(issue) ? Kind.PROVE : Kind.MEND));
    }

    private static Origin place(Persona persona, EObject target, EStructuralFeature feature) {
        if (target instanceof Evidence evidence) {
            EObject holder = evidence.eContainer();
            return place(persona, holder, evidence.getTrait() == null ? null : holder.eClass().getEStructuralFeature(evidence.getTrait()));
        }
        boolean holder = target instanceof Persona || target instanceof TraitGroup;
        return Optional.ofNullable(feature).filter(found -> holder).flatMap(found -> Trait.of(target, found))
                .map(trait -> Target.origin(persona, trait))
                .orElseGet(() -> target instanceof Identified named ? Origin.of(named.getId(), feature == null ? "" : feature.getName()) : Origin.NONE);
    }

    private static Advice of(NextStep next) {
        return switch (next) {
            case NextStep.Fill fill -> new Advice(text(fill.trait()), fill.origin(), Kind.FILL);
            case NextStep.Settle settle -> new Advice(Texts.get("next.settle", TraitNames.full(settle.trait())), settle.origin(), Kind.PROVE);
            case NextStep.Support support -> new Advice(Texts.get("next.support", TraitNames.full(support.trait())), support.origin(), Kind.PROVE);
            case NextStep.Review review -> new Advice(Texts.get("next.review"), review.origin(), Kind.PROVE);
        };
    }

    private static String text(Trait trait) {
        Locale locale = Texts.locale();
        String why = trait.description(locale);
        int end = why.indexOf(". ");
        String first = end < 0 ? why : why.substring(0, end + 1);
        return first.isEmpty() || first.length() > LONGEST ? Texts.get("next.fill", TraitNames.full(trait))
                : Texts.get("next.fill.why", TraitNames.full(trait), first);
    }
}
