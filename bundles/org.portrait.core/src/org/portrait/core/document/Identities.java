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
     * @param seed differs from content to content
     */
    void complete(EObject root, String seed) {
        int number = 0;
        complete(root, seed, number++);
        for (Iterator<EObject> all = EcoreUtil.getAllContents(root, false); all.hasNext();) {
            complete(all.next(), seed, number++);
        }
    }

    private void complete(EObject object, String seed, int number) {
        if (!(object instanceof Identified element) || element.getId() != null) {
            return;
        }
        String name = seed + number;
        String id;
        do {
            id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
            name += "'";
        } while (!claimed.add(id));
        element.setId(id);
    }
}
