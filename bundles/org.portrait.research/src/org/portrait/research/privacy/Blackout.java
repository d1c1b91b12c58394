/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.portrait.research.value.CellBlock;

/** Blacks out words wherever they stand. What is blacked out keeps its length, so that highlights of a text stay where they are. */
final class Blackout {

    private static final char BAR = '\u2588';

    private final Mentions mentions;
    private final List<String> quotes;
    private int texts;

    /**
     * @param names  found as {@link Mentions} finds them
     * @param quotes found as they stand
     */
    Blackout(Collection<String> names, Collection<String> quotes) {
        this.mentions = new Mentions(names);
        this.quotes = List.copyOf(quotes);
    }

    /** In how many texts something was blacked out so far. */
    int texts() {
        return texts;
    }

    /** A text without the names and quotes. */
    String apply(String text) {
        BitSet black = mentions.in(text);
        for (String quote : quotes) {
            for (int start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
                black.set(start, start + quote.length());
            }
        }
        if (black.isEmpty()) {
            return text;
        }
        texts++;
        StringBuilder result = new StringBuilder(text);
        black.stream().forEach(index -> result.setCharAt(index, BAR));
        return result.toString();
    }

    /** Goes over every text of an element and all that it contains. */
    void applyTo(EObject root) {
        applyToOne(root);
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            applyToOne(all.next());
        }
    }

    private void applyToOne(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            Class<?> type = attribute.getEAttributeType().getInstanceClass();
            if (attribute.isID() || type != String.class && type != CellBlock.class || !element.eIsSet(attribute)) {
                continue;
            }
            if (attribute.isMany()) {
                @SuppressWarnings("unchecked")
                EList<Object> values = (EList<Object>) element.eGet(attribute);
                values.replaceAll(this::changed);
            } else {
                Object value = element.eGet(attribute);
                Object changed = changed(value);
                if (!Objects.equals(value, changed)) {
                    element.eSet(attribute, changed);
                }
            }
        }
    }

    private Object changed(Object value) {
        return switch (value) {
            case String text -> apply(text);
            case CellBlock block -> block.map(this::apply);
            case null, default -> value;
        };
    }
}
