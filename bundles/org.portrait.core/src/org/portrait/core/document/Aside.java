/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.util.List;
import java.util.Map;

import org.portrait.core.document.ClassPlan.Slot;
import org.portrait.core.document.markup.MarkupTree;
import org.portrait.core.document.problem.DocumentWarning;
import org.portrait.core.document.problem.DocumentWarning.Kind;

/** An element that is collected as a tree instead of becoming a part of the model at once. */
final class Aside {

    private static final int LONGEST_VALUE = 60;

    private final MarkupTree tree = new MarkupTree();
    private final Slot values;
    private final Kind kind;

    private Aside(Slot values, Kind kind) {
        this.values = values;
        this.kind = kind;
    }

    /** An element that will be kept. */
    static Aside kept(Kind kind) {
        return new Aside(null, kind);
    }

    /** An element that holds a value of a feature. */
    static Aside value(Slot values) {
        return new Aside(values, Kind.UNREADABLE_VALUE);
    }

    MarkupTree tree() {
        return tree;
    }

    /** The feature whose value the element should hold, or {@code null} when it is to be kept anyway. */
    Slot values() {
        return values;
    }

    /** Whether the element is nothing but the text of a value. */
    boolean isValue() {
        return tree.root().isTextOnly() && tree.root().attributes().isEmpty();
    }

    /** Why the element is kept. */
    DocumentWarning warning(String owner, String ownerId) {
        String name = tree.root().name();
        List<String> arguments = switch (kind) {
            case UNKNOWN_TYPE -> List.of(abbreviated(typeName()), name);
            case UNREADABLE_VALUE -> List.of(abbreviated(tree.root().text()), name);
            default -> List.of(name, owner);
        };
        return new DocumentWarning(kind, tree.root().place().line(), ownerId, arguments);
    }

    /** The name of the class, whatever prefix the attribute has; the element's own name when it tells none. */
    private String typeName() {
        return tree.root().attributes().entrySet().stream().filter(attribute -> attribute.getKey().endsWith(":type"))
                .findFirst().map(Map.Entry::getValue).orElse(tree.root().name());
    }

    static String abbreviated(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
