/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Personas;

/**
 * A copy of an open project for other threads. The UI thread copies what a command changed, which is as a rule one persona,
 * and leaves it in a queue; the next reader brings the copy up to date. So neither thread waits for the other.
 */
final class Mirror {

    private static final Set<EReference> PARTS = Set.of(PersonaPackage.Literals.PROJECT__SEGMENTS,
            PersonaPackage.Literals.PROJECT__PERSONAS, PersonaPackage.Literals.SEGMENT__PERSONAS);

    private final Queue<Update> updates = new ConcurrentLinkedQueue<>();
    private final Map<String, Persona> personas = new HashMap<>();
    private Project project;

    /**
     * What changed.
     *
     * @param frame   copy of the project and its segments without personas
     * @param order   identifiers of the personas of each segment, and at last those of personas without one
     * @param changed copies of new and changed personas
     */
    private record Update(Project frame, List<List<String>> order, List<Persona> changed) {
    }

    /** Copies what changed; on the thread of the project. */
    void update(Project original, Set<String> changedPersonas, boolean all) {
        List<List<String>> order = new ArrayList<>();
        original.getSegments().forEach(segment -> order.add(ids(segment.getPersonas())));
        order.add(ids(original.getPersonas()));
        List<Persona> changed = Personas.of(original).stream()
                .filter(persona -> all || changedPersonas.contains(persona.getId())).map(EcoreUtil::copy).toList();
        updates.add(new Update(frame(original), order, changed));
    }

    private static List<String> ids(List<Persona> personas) {
        return personas.stream().map(Persona::getId).toList();
    }

    private static Project frame(Project original) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier() {

            private static final long serialVersionUID = 1L;

            @Override
            protected void copyContainment(EReference reference, EObject from, EObject copy) {
                if (!PARTS.contains(reference)) {
                    super.copyContainment(reference, from, copy);
                }
            }
        };
        Project frame = (Project) copier.copy(original);
        original.getSegments().forEach(segment -> frame.getSegments().add((Segment) copier.copy(segment)));
        copier.copyReferences();
        return frame;
    }

    /** Works with the copy; on any other thread, one at a time. */
    synchronized <T> T read(Function<Project, T> work) {
        for (Update update = updates.poll(); update != null; update = updates.poll()) {
            update.changed().forEach(persona -> personas.put(persona.getId(), persona));
            project = update.frame();
            if (updates.isEmpty()) {
                assemble(update);
            }
        }
        return work.apply(project);
    }

    private void assemble(Update update) {
        Map<String, Persona> used = new HashMap<>();
        List<Segment> segments = project.getSegments();
        for (int i = 0; i < update.order().size(); i++) {
            EList<Persona> home = i < segments.size() ? segments.get(i).getPersonas() : project.getPersonas();
            for (String id : update.order().get(i)) {
                Persona persona = personas.get(id);
                used.put(id, persona);
                home.add(persona);
            }
        }
        personas.keySet().retainAll(used.keySet());
    }
}
