/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.model.Evidence;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;

/** What checks look at. It walks the project once; make a new one after each change. For one thread. */
public final class CheckContext {

    private final Project project;
    private final LocalDate today;
    private List<EObject> elements;
    private Map<Persona, List<Evidence>> evidence;

    /**
     * @param project the project to check
     * @param today   the day on which reviews are due and ages are reckoned
     */
    public CheckContext(Project project, LocalDate today) {
        this.project = Objects.requireNonNull(project, "project");
        this.today = Objects.requireNonNull(today, "today");
    }

    /** The project to check. */
    public Project project() {
        return project;
    }

    /** The day on which reviews are due and ages are reckoned. */
    public LocalDate today() {
        return today;
    }

    /** The project and everything in it, each element before what it contains. */
    List<EObject> elements() {
        if (elements == null) {
            elements = new ArrayList<>(List.of(project));
            for (Iterator<EObject> contents = EcoreUtil.getAllContents(project, false); contents.hasNext();) {
                elements.add(contents.next());
            }
        }
        return elements;
    }

    /** The personas in use; archived ones are left in peace. */
    Stream<Persona> livePersonas() {
        return Personas.of(project).stream().filter(Personas::isLive);
    }

    /** All evidence on a persona and anything in it. */
    List<Evidence> evidence(Persona persona) {
        if (evidence == null) {
            evidence = new HashMap<>();
            elements().stream().filter(Evidence.class::isInstance).map(Evidence.class::cast).forEach(found -> Personas.enclosing(found)
                    .ifPresent(owner -> evidence.computeIfAbsent(owner, any -> new ArrayList<>()).add(found)));
        }
        return evidence.getOrDefault(persona, List.of());
    }
}
