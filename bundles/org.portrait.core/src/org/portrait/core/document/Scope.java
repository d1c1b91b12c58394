/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.portrait.core.document.markup.Tag;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;

/** The namespace prefixes that hold at a place of a file. */
final class Scope {

    private final Scope outer;
    private final Map<String, String> fixed;
    private final Map<String, String> declared;

    private Scope(Scope outer, Map<String, String> fixed, Map<String, String> declared) {
        this.outer = outer;
        this.fixed = fixed;
        this.declared = declared;
    }

    /** Around the root of a file. @param fixed prefixes that mean the same everywhere in files of its kind, with their namespaces */
    static Scope outermost(Map<String, String> fixed) {
        return new Scope(null, fixed, Map.of());
    }

    /** Prefixes beside the fixed ones, with their namespaces. */
    Map<String, String> foreign() {
        if (outer == null || outer.outer == null) {
            return declared;
        }
        Map<String, String> all = new TreeMap<>(outer.foreign());
        all.putAll(declared);
        return all;
    }

    /**
     * The scope within an element.
     *
     * @throws DocumentException when a fixed prefix, or the absence of one, is given another meaning
     */
    Scope within(Tag tag, Path file) throws DocumentException {
        Map<String, String> inner = null;
        for (int index = 0; index < tag.attributeCount(); index++) {
            String name = tag.attributeName(index);
            if (isDeclaration(name)) {
                String prefix = name.equals(Format.XMLNS) ? "" : name.substring(Format.XMLNS_PREFIX.length());
                String uri = tag.attributeValue(index);
                String meant = prefix.isEmpty() ? "" : fixed.get(prefix);
                if (meant != null && !meant.equals(uri)) {
                    throw DocumentException.at(tag.attributePlace(index), Kind.FORBIDDEN_CONSTRUCT, file, null,
                            "forbidden.namespace", name);
                }
                if (meant == null) {
                    inner = inner == null ? new TreeMap<>() : inner;
                    inner.put(prefix, uri);
                }
            }
        }
        return inner == null ? this : new Scope(this, fixed, Collections.unmodifiableMap(inner));
    }

    /** Whether an attribute declares a namespace. */
    static boolean isDeclaration(String attribute) {
        return attribute.startsWith(Format.XMLNS)
                && (attribute.length() == Format.XMLNS.length() || attribute.charAt(Format.XMLNS.length()) == ':');
    }

    /** Whether an attribute declares a prefix beside the fixed ones. */
    boolean isForeignDeclaration(String attribute) {
        return attribute.startsWith(Format.XMLNS_PREFIX)
                && !fixed.containsKey(attribute.substring(Format.XMLNS_PREFIX.length()));
    }

    /** The namespace of a name with a prefix; empty for a name without. */
    String namespace(String name) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return "";
        }
        String prefix = name.substring(0, colon);
        String meant = fixed.get(prefix);
        return meant == null ? foreign(prefix) : meant;
    }

    private String foreign(String prefix) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            String uri = scope.declared.get(prefix);
            if (uri != null) {
                return uri;
            }
        }
        return "";
    }

    /** Whether an attribute tells the class of its element. */
    boolean isType(String attribute) {
        return attribute.equals(Format.XSI_TYPE)
                || attribute.endsWith(":type") && namespace(attribute).equals(Format.XSI);
    }

    /** The class with a name, or {@code null} when there is none that can be used for this reference. */
    EClass type(String name, EClass reference) {
        EPackage metamodel = reference.getEPackage();
        if (namespace(name).equals(metamodel.getNsURI())
                && metamodel.getEClassifier(name.substring(name.indexOf(':') + 1)) instanceof EClass type
                && !type.isAbstract() && reference.isSuperTypeOf(type)) {
            return type;
        }
        return null;
    }
}
