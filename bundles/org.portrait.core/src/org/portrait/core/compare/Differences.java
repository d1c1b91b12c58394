/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.core.compare.Difference.Kind;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage.Literals;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/**
 * Compares two states of a project as a marketer would: project, segments and personas are told apart by their identifiers, and
 * of each it is said which traits changed. The order of segments and personas is not compared.
 */
public final class Differences {

    private static final Set<EStructuralFeature> PARTS = Set.of(Literals.PROJECT__SEGMENTS, Literals.PROJECT__PERSONAS,
            Literals.SEGMENT__PERSONAS, Literals.PROJECT__SCHEMA_VERSION);

    private Differences() {
    }

    /** What happened from the first state to the second: what was removed, then the rest in the order of the second. */
    public static List<Difference> between(Project first, Project second) {
        Map<String, Identified> before = parts(first);
        Map<String, Identified> after = parts(second);
        List<Difference> found = new ArrayList<>();
        before.forEach((id, element) -> {
            if (!after.containsKey(id)) {
                found.add(new Difference(Kind.REMOVED, element, List.of()));
            }
        });
        addChanged(found, first, second);
        after.forEach((id, element) -> {
            Identified former = before.get(id);
            if (former == null || former.eClass() != element.eClass()) {
                found.add(new Difference(Kind.ADDED, element, List.of()));
            } else {
                addChanged(found, former, element);
            }
        });
        return found;
    }

    private static Map<String, Identified> parts(Project project) {
        Map<String, Identified> parts = new LinkedHashMap<>();
        project.getSegments().forEach(segment -> parts.put(segment.getId(), segment));
        Personas.of(project).forEach(persona -> parts.put(persona.getId(), persona));
        return parts;
    }

    private static void addChanged(List<Difference> found, Identified former, Identified element) {
        if (element instanceof Persona && !home(former).equals(home(element))) {
            found.add(new Difference(Kind.MOVED, element, List.of()));
        }
        List<EStructuralFeature> features = new ArrayList<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EReference group && Trait.groups().contains(group)) {
                addFeatures(features, part(former, group), part(element, group));
            } else {
                addFeature(features, former, element, feature);
            }
        }
        if (!features.isEmpty()) {
            found.add(new Difference(Kind.CHANGED, element, features));
        }
    }

    /** The segment of a persona; one answer for all that have none, whatever the project is. */
    private static String home(EObject persona) {
        return Personas.segment((Persona) persona).map(Identified::getId).orElse("");
    }

    /** A group that is not there says what an empty one says. */
    private static EObject part(EObject holder, EReference group) {
        Object part = holder.eGet(group);
        return part == null ? EcoreUtil.create(group.getEReferenceType()) : (EObject) part;
    }

    private static void addFeatures(List<EStructuralFeature> changed, EObject former, EObject element) {
        element.eClass().getEAllStructuralFeatures().forEach(feature -> addFeature(changed, former, element, feature));
    }

    private static void addFeature(List<EStructuralFeature> changed, EObject former, EObject element, EStructuralFeature feature) {
        boolean compared = !PARTS.contains(feature) && feature != Literals.IDENTIFIED__ID && !feature.isTransient() && !feature.isDerived();
        if (compared && !isSame(former.eGet(feature), element.eGet(feature))) {
            changed.add(feature);
        }
    }

    private static boolean isSame(Object former, Object value) {
        if (former instanceof EObject one && value instanceof EObject other) {
            return EcoreUtil.equals(one, other);
        }
        if (former instanceof List<?> some && value instanceof List<?> others) {
            return some.size() == others.size() && pairwise(some, others);
        }
        return Objects.equals(former, value);
    }

    private static boolean pairwise(List<?> some, List<?> others) {
        for (int index = 0; index < some.size(); index++) {
            if (!isSame(some.get(index), others.get(index))) {
                return false;
            }
        }
        return true;
    }
}
