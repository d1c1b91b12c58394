/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.portrait.core.document.markup.MarkupElement;
import org.portrait.core.document.migration.Migrations;
import org.portrait.model.Identified;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;

/**
 * A kind of files: what stands in them, in which version. All kinds have the same form, and the same is done against damaged and
 * hostile ones.
 *
 * @param <T> what a file holds
 */
public final class FileKind<T extends Identified> {

    /** Persona projects. */
    public static final FileKind<Project> PERSONA = new FileKind<>(Documents.EXTENSION, Project.class,
            PersonaPackage.Literals.PROJECT, 2, Migrations::apply, Set.of(PersonaPackage.Literals.PERSONA), false);

    /** Brings a file of an earlier version up to the present one. */
    private interface Migrating {
        void apply(MarkupElement root, int version);
    }

    private final String extension;
    private final Class<T> type;
    private final EClass root;
    private final int version;
    private final Migrating migrating;
    private final Map<String, String> namespaces;
    private final Scope scope;
    private final Set<EClass> parts;
    private final boolean traceless;

    private FileKind(String extension, Class<T> type, EClass root, int version, Migrating migrating, Set<EClass> parts,
            boolean traceless) {
        this.extension = Objects.requireNonNull(extension);
        this.type = type;
        this.root = root;
        this.version = version;
        this.migrating = migrating;
        this.parts = parts;
        this.traceless = traceless;
        EPackage metamodel = root.getEPackage();
        namespaces = Collections.unmodifiableMap(new TreeMap<>(
                Map.of(metamodel.getNsPrefix(), metamodel.getNsURI(), "xmi", Format.XMI, "xsi", Format.XSI)));
        scope = Scope.outermost(namespaces);
    }

    /**
     * A kind of which there is only one version yet.
     *
     * @param extension of its files, without a dot
     * @param root      the class of what a file holds
     * @param parts     classes of large elements that change one at a time, none inside of another; see {@link #part}
     */
    public static <T extends Identified> FileKind<T> of(String extension, Class<T> type, EClass root, EClass... parts) {
        return new FileKind<>(extension, type, root, 1, (tree, from) -> { }, Set.of(parts), false);
    }

    /** The same kind, of which no backup and no earlier versions are kept: what was taken out of such a file shall be gone. */
    public FileKind<T> withoutTraces() {
        return new FileKind<>(extension, type, root, version, migrating, parts, true);
    }

    /** Whether no backup and no earlier versions are kept. */
    public boolean isTraceless() {
        return traceless;
    }

    /** Extension of the files, without a dot. */
    public String extension() {
        return extension;
    }

    /** Version that this program writes, and the latest that it reads. */
    public int version() {
        return version;
    }

    /** Whether an element is one of the large ones that change one at a time; the text of each is kept until it changes. */
    boolean isPart(EObject element) {
        return parts.contains(element.eClass());
    }

    /** All large elements, in their order. */
    public List<Identified> parts(EObject around) {
        List<Identified> found = new ArrayList<>();
        if (!parts.isEmpty()) {
            collect(around, found);
        }
        return found;
    }

    private void collect(EObject around, List<Identified> found) {
        for (EObject element : around.eContents()) {
            if (isPart(element)) {
                found.add((Identified) element);
            } else {
                collect(element, found);
            }
        }
    }

    /** Whether a reference leads from what is around the large elements to some of them. */
    public boolean holdsParts(EReference reference) {
        return parts.contains(reference.getEReferenceType());
    }

    /** The large element that an element is or lies in, for example the persona around a trait; empty when it is around all of them. */
    public Optional<Identified> part(EObject element) {
        EObject around = element;
        while (around != null && !isPart(around)) {
            around = around.eContainer();
        }
        return Optional.ofNullable((Identified) around);
    }

    EClass root() {
        return root;
    }

    /** The content of a file of this kind. @throws ClassCastException when it is of another kind */
    public T cast(Object content) {
        return type.cast(content);
    }

    /** Name of the root element. */
    String rootName() {
        return root.getEPackage().getNsPrefix() + ":" + root.getName();
    }

    /** Prefixes that mean the same in every file, in the order in which they are declared. */
    Map<String, String> namespaces() {
        return namespaces;
    }

    /** What holds around the root. */
    Scope scope() {
        return scope;
    }

    void migrate(MarkupElement tree, int from) {
        migrating.apply(tree, from);
    }
}
