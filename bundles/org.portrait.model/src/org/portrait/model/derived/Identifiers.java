/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.derived;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.model.CardBlock;
import org.portrait.model.CardPart;
import org.portrait.model.Identified;

/** Gives stable identifiers to elements that lack one. */
public final class Identifiers {

    private Identifiers() {
    }

    /** Gives every element of the tree that has no identifier a fresh UUID; those that have one keep it. */
    public static <T extends EObject> T complete(T root) {
        forEach(root, element -> {
            if (element.getId() == null) {
                element.setId(fresh());
            }
        });
        return root;
    }

    /** Gives every element of a copied tree a fresh UUID, so that it never stands twice in a document. */
    public static <T extends EObject> T renew(T root) {
        forEach(root, element -> element.setId(fresh()));
        return root;
    }

    /** Gives blocks that are made anew, and their parts, the identifiers of those that they replace: those of the same key, or traits. */
    public static void keep(List<CardBlock> made, List<CardBlock> former) {
        for (CardBlock block : made) {
            former.stream().filter(old -> Objects.equals(old.getKey(), block.getKey())).findFirst().ifPresent(old -> {
                block.setId(old.getId());
                List<CardPart> left = new ArrayList<>(old.getParts());
                for (CardPart part : block.getParts()) {
                    left.stream().filter(other -> other.getTraits().equals(part.getTraits())).findFirst().ifPresent(other -> {
                        part.setId(other.getId());
                        left.remove(other);
                    });
                }
            });
        }
    }

    /** A new UUID in its usual notation. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    private static void forEach(EObject root, Consumer<Identified> action) {
        for (Iterator<Object> contents = EcoreUtil.getAllContents(root, false); contents.hasNext();) {
            if (contents.next() instanceof Identified element) {
                action.accept(element);
            }
        }
        if (root instanceof Identified element) {
            action.accept(element);
        }
    }
}
