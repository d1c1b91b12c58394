/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.RemoveCommand;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Criterion;
import org.portrait.model.Decision;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;

/**
 * A key that names no trait: in decisions, and in criteria where it looks like a key ({@code group.feature}) rather than free
 * words.
 */
final class UnknownTraitKey implements Check {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*\\.[A-Za-z]+");

    @Override
    public String id() {
        return "unknown-trait";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        return Stream.concat(context.project().getDecisions().stream().flatMap(this::ofDecision),
                context.project().getSegments().stream().flatMap(segment -> segment.getCriteria().stream()).flatMap(this::ofCriterion));
    }

    private Stream<Issue> ofDecision(Decision decision) {
        return decision.getTraits().stream().filter(key -> !isKnown(key)).distinct()
                .map(key -> Issue.of(this, decision, PersonaPackage.Literals.DECISION__TRAITS, key, decision)
                        .fixedBy(new QuickFix("forget-trait", domain -> RemoveCommand.create(domain, decision,
                                PersonaPackage.Literals.DECISION__TRAITS, List.of(key)), key)));
    }

    private Stream<Issue> ofCriterion(Criterion criterion) {
        String key = criterion.getTrait();
        return key == null || !KEY.matcher(key).matches() || isKnown(key) ? Stream.empty()
                : Stream.of(Issue.of(this, criterion, PersonaPackage.Literals.CRITERION__TRAIT, key, criterion)
                        .fixedBy(new QuickFix("remove-criterion", domain -> TraitEdits.remove(domain, criterion), criterion)));
    }

    private static boolean isKnown(String key) {
        return Trait.find(key).isPresent() || Trait.groups().stream().anyMatch(group -> group.getName().equals(key));
    }
}
