/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.text;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What was made for the last few layouts; what none of them asked for again is forgotten. For one thread.
 *
 * @param <K> what it is known by
 * @param <V> what was made
 */
public final class Recent<K, V> {

    /** How many layouts remember: a block that is drawn wider and narrower, or dragged to and fro, comes back to each place within so many. */
    public static final int LAYOUTS = 8;

    private static final class Entry<V> {
        private final V value;
        private int used;

        Entry(V value, int used) {
            this.value = value;
            this.used = used;
        }
    }

    private final Map<K, Entry<V>> entries;
    private int layout;

    private Recent(Map<K, Entry<V>> entries) {
        this.entries = entries;
    }

    /** Things that are known by what equals them. */
    public static <K, V> Recent<K, V> byValue() {
        return new Recent<>(new HashMap<>());
    }

    /** Things that are known by the very object only. */
    public static <K, V> Recent<K, V> byIdentity() {
        return new Recent<>(new IdentityHashMap<>());
    }

    /** Another layout begins. */
    public void next() {
        layout++;
        entries.values().removeIf(entry -> entry.used < layout - LAYOUTS);
    }

    /** What is known; {@code null} for nothing. */
    public V find(K key) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        entry.used = layout;
        return entry.value;
    }

    /** Remembers something. */
    public void put(K key, V value) {
        entries.put(key, new Entry<>(value, layout));
    }

    /** Forgets everything. */
    public void clear() {
        entries.clear();
    }

    /** How much is known. */
    public int size() {
        return entries.size();
    }
}
