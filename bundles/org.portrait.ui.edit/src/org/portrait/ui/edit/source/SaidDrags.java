/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.source;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells of words that are dragged in this program, to those who have to get ready for them. On the UI thread. */
public final class SaidDrags {

    private static final List<Listener> LISTENERS = new CopyOnWriteArrayList<>();
    private static boolean going;

    private SaidDrags() {
    }

    /** Hears of drags. */
    public interface Listener {

        /** One begins. */
        void began();

        /** It is over, whatever came of it. */
        void ended();
    }

    public static void add(Listener listener) {
        LISTENERS.add(listener);
    }

    public static void remove(Listener listener) {
        LISTENERS.remove(listener);
    }

    /** Whether words are being dragged. */
    public static boolean isGoing() {
        return going;
    }

    /** Words are dragged from now on. */
    public static void begin() {
        going = true;
        LISTENERS.forEach(Listener::began);
    }

    /** No longer. */
    public static void end() {
        going = false;
        LISTENERS.forEach(Listener::ended);
    }
}
