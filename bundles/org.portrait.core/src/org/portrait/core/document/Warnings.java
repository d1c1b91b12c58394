/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.portrait.core.document.problem.DocumentWarning;
import org.portrait.core.document.problem.DocumentWarning.Kind;

/** Collects warnings; of a file with millions of oddities the first ones tell enough. */
final class Warnings {

    private static final int MOST = 1000;

    private final List<DocumentWarning> told = new ArrayList<>();
    private int untold;

    /** Adds a warning. It is made only when it will be told, since places take time to find. */
    void add(Supplier<DocumentWarning> warning) {
        if (told.size() < MOST) {
            told.add(warning.get());
        } else {
            untold++;
        }
    }

    int size() {
        return told.size();
    }

    /** Names the element that the warnings from an index on belong to. */
    void nameOwner(String id, int from) {
        for (int index = from; index < told.size(); index++) {
            DocumentWarning warning = told.get(index);
            told.set(index, new DocumentWarning(warning.kind(), warning.line(), id, warning.arguments()));
        }
    }

    List<DocumentWarning> toList() {
        List<DocumentWarning> all = new ArrayList<>(told);
        if (untold > 0) {
            all.add(new DocumentWarning(Kind.MORE, 0, "", List.of(String.valueOf(untold))));
        }
        return all;
    }
}
