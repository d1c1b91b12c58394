/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.model.Identified;

/** The identifiers of a file that is being read. */
final class Identities {

    private final Set<String> claimed = new HashSet<>();

    /** Takes an identifier that stands in the file; false when it is taken already or no identifier at all. */
    boolean claim(String id) {
        return !id.isBlank() && claimed.add(id);
    }

    /**
     * Gives an identifier to every element without one. The same content gets the same identifiers each time, so that
     * what is exported from a file is the same each time.
     *
     * @param seed differs from content to content; asked when there is such an element
     */
    void complete(EObject root, Supplier<String> seed) {
        String known = null;
        int number = 0;
        for (Iterator<EObject> all = EcoreUtil.getAllContents(Set.of(root), false); all.hasNext(); number++) {
            if (all.next() instanceof Identified element && element.getId() == null) {
                known = known == null ? seed.get() : known;
                element.setId(fresh(known + number));
            }
        }
    }

    private String fresh(String wanted) {
        String name = wanted;
        String id;
        do {
            id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
            name += "'";
        } while (!claimed.add(id));
        return id;
    }
}
