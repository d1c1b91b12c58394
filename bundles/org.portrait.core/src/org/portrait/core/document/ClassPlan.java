/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** In which form and order the features of a class stand in a file; worked out once for each class. */
final class ClassPlan {

    /** How a feature is written. */
    enum Form {
        /** A single value, as an attribute. */
        ATTRIBUTE,
        /** Many values, as an element each. */
        VALUES,
        /** Contained elements. */
        CONTAINMENT
    }

    /**
     * A feature in its place.
     *
     * @param order place among the features of the class; the identifier comes last, so that an attribute that is added
     *              or removed changes no other line
     * @param mostCharacters longest text of a value in a file; a number of megabytes is none, and would keep its reader busy for years
     */
    record Slot(int order, Form form, EStructuralFeature feature, int featureId, String name, int mostCharacters) {

        EDataType dataType() {
            return ((EAttribute) feature).getEAttributeType();
        }

        EFactory factory() {
            return dataType().getEPackage().getEFactoryInstance();
        }

        EClass referenceType() {
            return ((EReference) feature).getEReferenceType();
        }

        boolean isId() {
            return feature instanceof EAttribute attribute && attribute.isID();
        }

        boolean isMany() {
            return feature.isMany();
        }
    }

    private static final int MOST_CHARACTERS = 200;
    /** Source of annotations of the metamodel about files. */
    private static final String FORMAT = "urn:portrait:format";
    private static final Map<EClass, ClassPlan> PLANS = new ConcurrentHashMap<>();

    private final List<Slot> attributes = new ArrayList<>();
    private final List<Slot> children = new ArrayList<>();
    private final Map<String, Slot> byName = new HashMap<>();

    private ClassPlan(EClass type) {
        List<EStructuralFeature> features = new ArrayList<>(type.getEAllStructuralFeatures());
        EAttribute id = type.getEIDAttribute();
        if (id != null && features.remove(id)) {
            features.add(id);
        }
        for (EStructuralFeature feature : features) {
            if (!feature.isTransient() && !feature.isDerived()) {
                add(new Slot(byName.size(), form(feature), feature, type.getFeatureID(feature), feature.getName(), mostCharacters(feature)));
            }
        }
    }

    static ClassPlan of(EClass type) {
        return PLANS.computeIfAbsent(type, ClassPlan::new);
    }

    private void add(Slot slot) {
        byName.put(slot.name(), slot);
        switch (slot.form()) {
            case ATTRIBUTE -> attributes.add(slot);
            case VALUES, CONTAINMENT -> children.add(slot);
        }
    }

    private static int mostCharacters(EStructuralFeature feature) {
        EClassifier type = feature.getEType();
        boolean any = type.getInstanceClass() == String.class || EcoreUtil.getAnnotation(type, FORMAT, "length") != null;
        return any ? Integer.MAX_VALUE : MOST_CHARACTERS;
    }

    private static Form form(EStructuralFeature feature) {
        return switch (feature) {
            case EReference reference when reference.isContainment() -> Form.CONTAINMENT;
            case EReference reference -> throw new IllegalStateException("The file format has no form for " + reference);
            case EAttribute attribute when attribute.isMany() -> Form.VALUES;
            default -> Form.ATTRIBUTE;
        };
    }

    /** What is written into the tag, in order. */
    List<Slot> attributes() {
        return attributes;
    }

    /** What is written below the tag, in order. */
    List<Slot> children() {
        return children;
    }

    /** The feature with a name, or {@code null}. */
    Slot find(String name) {
        return byName.get(name);
    }
}
