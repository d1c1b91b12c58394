/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;

/** What an object keeps alive, as far as our own classes and the collections between them go. */
public final class Reach {

    private final Deque<Object> open = new ArrayDeque<>();
    private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> holders = new TreeSet<>();

    private Reach() {
    }

    /** The fields that hold elements of a model other than one, by their names with those of their classes. */
    public static Set<String> modelHolders(Object root, EObject allowed) {
        Reach reach = new Reach();
        reach.met.add(allowed);
        reach.meet(root, "");
        while (!reach.open.isEmpty()) {
            Object next = reach.open.poll();
            next(next).forEach((name, value) -> reach.meet(value, name));
        }
        return reach.holders;
    }

    private void meet(Object value, String name) {
        if (value == null || !met.add(value) || value instanceof EModelElement) {
            return;
        }
        if (value instanceof EObject) {
            holders.add(name);
        } else {
            open.add(value);
        }
    }

    private static Map<String, Object> next(Object object) {
        Map<String, Object> found = new LinkedHashMap<>();
        Collection<?> items = switch (object) {
            case Map<?, ?> map -> Stream.concat(map.keySet().stream(), map.values().stream()).toList();
            case Collection<?> all -> all;
            case Object[] array -> Arrays.asList(array);
            case Optional<?> one -> one.stream().toList();
            default -> List.of();
        };
        int index = 0;
        for (Object item : items) {
            found.put("item " + index++ + " of a collection", item);
        }
        for (Class<?> type = object.getClass(); type != null && type.getName().startsWith("org.portrait."); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    found.put(type.getName().replaceAll("/.*", "") + '.' + field.getName(), value(field, object));
                }
            }
        }
        return found;
    }

    private static Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
