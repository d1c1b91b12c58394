/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.portrait.core.check.Check;
import org.portrait.core.check.CheckContext;
import org.portrait.core.check.Issue;
import org.portrait.core.check.Severity;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;
import org.portrait.model.text.TextBundle;
import org.portrait.research.Answer;
import org.portrait.research.Session;
import org.portrait.research.derived.Reliance;
import org.portrait.research.derived.ResearchIndex;

/**
 * Evidence that stands on answers which the research beside the project no longer has, or which may not be used any more; one issue for each
 * persona and loss.
 */
public final class EvidenceCheck implements Check {

    /** Why evidence does not hold. */
    public enum Loss {
        /** The research has no such answer, highlight or column. */
        GONE,
        /** Whoever said it withdrew the consent. */
        WITHDRAWN
    }

    private static final TextBundle TEXTS = TextBundle.beside(EvidenceCheck.class);

    private final Function<String, Optional<Loss>> losses;

    private record Place(Persona persona, Loss loss) {
    }

    /** @param losses tells what is the matter with the element that has an identifier; see {@link #loss} */
    public EvidenceCheck(Function<String, Optional<Loss>> losses) {
        this.losses = losses;
    }

    /**
     * What is the matter with an element that evidence stands on; empty when nothing is.
     *
     * @param element   empty when the research has none
     * @param withdrawn see {@link ConsentRule#withdrawn()}
     */
    public static Optional<Loss> loss(Optional<? extends EObject> element, Set<String> withdrawn) {
        if (element.isEmpty()) {
            return Optional.of(Loss.GONE);
        }
        EObject around = element.get();
        while (around != null && !(around instanceof Answer)) {
            around = around.eContainer();
        }
        return around instanceof Answer answer && answer.eContainer() instanceof Session session && ResearchIndex.speaker(session, answer)
                .filter(speaker -> withdrawn.contains(speaker.getRespondent())).isPresent() ? Optional.of(Loss.WITHDRAWN) : Optional.empty();
    }

    @Override
    public String id() {
        return "lost-evidence";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        Map<Place, Integer> pieces = new LinkedHashMap<>();
        Map<Place, Set<Object>> about = new LinkedHashMap<>();
        for (Reliance each : Reliance.in(context.project())) {
            each.persona().filter(Personas::isLive).ifPresent(persona -> losses.apply(each.element()).ifPresent(loss -> {
                Place place = new Place(persona, loss);
                pieces.merge(place, 1, Integer::sum);
                about.computeIfAbsent(place, any -> new LinkedHashSet<>()).add(about(each, persona));
            }));
        }
        return pieces.entrySet().stream().map(each -> Issue.of(this, each.getKey().persona(),
                id() + "." + each.getKey().loss().name().toLowerCase(Locale.ROOT), TEXTS, each.getValue(), each.getKey().persona(),
                List.copyOf(about.get(each.getKey()))));
    }

    /** What the evidence is about; where it is about the persona as a whole, where it comes from. */
    private static Object about(Reliance each, Persona persona) {
        String source = each.evidence().getSource();
        return each.trait().<Object>map(trait -> trait).orElse(source == null || source.isBlank() ? persona : source);
    }
}
