/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.derived;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.portrait.model.Evidence;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.derived.EvidenceLink;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/**
 * A piece of evidence in a persona project that stands on research.
 *
 * @param element identifier of the answer, highlight or column that it stands on
 */
public record Reliance(Evidence evidence, String element) {

    /** All of a project, in its order. */
    public static List<Reliance> in(Project project) {
        List<Reliance> found = new ArrayList<>();
        for (Iterator<EObject> all = project.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Evidence evidence) {
                EvidenceLink.element(evidence).ifPresent(element -> found.add(new Reliance(evidence, element)));
            }
        }
        return found;
    }

    /** Those that stand on some elements of the research, or on anything in them. */
    public static List<Reliance> on(Collection<? extends EObject> elements, Project project) {
        Set<String> ids = new HashSet<>();
        for (EObject element : elements) {
            add(element, ids);
            element.eAllContents().forEachRemaining(each -> add(each, ids));
        }
        return in(project).stream().filter(each -> ids.contains(each.element())).toList();
    }

    private static void add(EObject element, Set<String> ids) {
        if (element instanceof Identified identified && identified.getId() != null) {
            ids.add(identified.getId());
        }
    }

    /** The persona, when the evidence is about one. */
    public Optional<Persona> persona() {
        return Personas.enclosing(evidence);
    }

    /** The trait that it supports or contradicts; empty when it is about a persona as a whole. */
    public Optional<Trait> trait() {
        return Optional.ofNullable(evidence.getTrait()).flatMap(Trait::find).or(() -> Trait.containing(evidence));
    }
}
