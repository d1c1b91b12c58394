/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
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
            PersonaPackage.Literals.PROJECT, 2, Migrations::apply);

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

    private FileKind(String extension, Class<T> type, EClass root, int version, Migrating migrating) {
        this.extension = Objects.requireNonNull(extension);
        this.type = type;
        this.root = root;
        this.version = version;
        this.migrating = migrating;
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
     */
    public static <T extends Identified> FileKind<T> of(String extension, Class<T> type, EClass root) {
        return new FileKind<>(extension, type, root, 1, (tree, from) -> { });
    }

    /** Extension of the files, without a dot. */
    public String extension() {
        return extension;
    }

    /** Version that this program writes, and the latest that it reads. */
    public int version() {
        return version;
    }

    EClass root() {
        return root;
    }

    T cast(Identified content) {
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
