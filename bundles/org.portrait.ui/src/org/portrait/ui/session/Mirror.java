/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
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
import org.portrait.core.document.Document;
import org.portrait.core.document.FileKind;
import org.portrait.model.Identified;

/**
 * A copy of an open document for other threads. The UI thread copies what changed since it did so last, which is as a rule one
 * {@linkplain FileKind#part part}, and leaves it in a queue; the next reader brings the copy up to date. So neither thread waits for the
 * other, and what both say is shared between them: a copy holds elements of its own, but no texts.
 *
 * @param <T> what the document holds
 */
final class Mirror<T extends Identified> {

    private final Document document;
    private final FileKind<T> kind;
    /** Identifiers of the parts that were copied as they are now. */
    private final Set<String> known = new HashSet<>();
    private final Queue<Update> updates = new ConcurrentLinkedQueue<>();
    private final Map<String, Identified> parts = new HashMap<>();
    private List<Identified> copied = new ArrayList<>();
    /** Parts that {@link #copy} has not come to yet. */
    private Iterator<Identified> rest = Collections.emptyIterator();
    private boolean complete;
    private T root;

    /**
     * What changed.
     *
     * @param frame   copy of everything around the parts
     * @param homes   where parts belong in it
     * @param changed copies of new and changed parts
     */
    private record Update(EObject frame, List<Home> homes, List<Identified> changed) {
    }

    /** A list in the frame, and the identifiers of the parts that belong there. */
    private record Home(EObject owner, EReference list, List<String> parts) {
    }

    Mirror(Document document, FileKind<T> kind) {
        this.document = document;
        this.kind = kind;
    }

    /** Everything is another now; on the thread of the document. */
    void everythingChanged() {
        known.clear();
        copied = new ArrayList<>();
        rest = Collections.emptyIterator();
        complete = false;
    }

    /** Some parts, or what is around them, are others now; on the thread of the document. */
    void changed(Set<String> partIds) {
        known.removeAll(partIds);
        rest = Collections.emptyIterator();
        complete = false;
    }

    /**
     * Copies what changed; on the thread of the document.
     *
     * @param nanos for how long at most; a part that was begun is finished
     * @return whether readers now get what the document holds; else this is to be called again
     */
    boolean copy(long nanos) {
        if (complete) {
            return true;
        }
        if (!rest.hasNext()) {
            rest = kind.parts(document.root(kind)).iterator();
        }
        // To gather the parts of a large file can take longer than that; it is done once.
        long end = System.nanoTime() + nanos;
        while (rest.hasNext()) {
            Identified part = rest.next();
            if (known.add(part.getId())) {
                copied.add(EcoreUtil.copy(part));
                if (System.nanoTime() - end > 0 && rest.hasNext()) {
                    return false;
                }
            }
        }
        updates.add(update());
        copied = new ArrayList<>();
        complete = true;
        return true;
    }

    private Update update() {
        EcoreUtil.Copier copier = new EcoreUtil.Copier() {

            private static final long serialVersionUID = 1L;

            @Override
            protected void copyContainment(EReference reference, EObject from, EObject copy) {
                if (!kind.holdsParts(reference)) {
                    super.copyContainment(reference, from, copy);
                }
            }
        };
        EObject frame = copier.copy(document.root(kind));
        copier.copyReferences();
        List<Home> homes = new ArrayList<>();
        copier.forEach((original, copy) -> original.eClass().getEAllContainments().stream().filter(kind::holdsParts)
                .forEach(list -> homes.add(new Home(copy, list, parts(original, list).stream().map(Identified::getId).toList()))));
        known.clear();
        homes.forEach(home -> known.addAll(home.parts()));
        return new Update(frame, homes, copied);
    }

    @SuppressWarnings("unchecked")
    private static EList<Identified> parts(EObject owner, EReference list) {
        return (EList<Identified>) owner.eGet(list);
    }

    /** Works with the copy; on any other thread, one at a time. Nothing is complete before the first {@link #copy}. */
    synchronized <R> R read(Function<T, R> work) {
        Update last = null;
        for (Update update = updates.poll(); update != null; update = updates.poll()) {
            update.changed().forEach(part -> parts.put(part.getId(), part));
            last = update;
        }
        if (last != null) {
            assemble(last);
        }
        return work.apply(root);
    }

    private void assemble(Update update) {
        Map<String, Identified> used = new HashMap<>();
        for (Home home : update.homes()) {
            List<Identified> there = home.parts().stream().map(parts::get).toList();
            there.forEach(part -> used.put(part.getId(), part));
            parts(home.owner(), home.list()).addAll(there);
        }
        parts.keySet().retainAll(used.keySet());
        root = kind.cast(update.frame());
    }
}
