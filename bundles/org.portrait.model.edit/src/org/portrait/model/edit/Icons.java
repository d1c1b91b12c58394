/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.edit;

import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;

/** Drawings of elements as SVG, 16 by 16 pixels at normal scale; they read well on light and on dark ground. */
public final class Icons {

    private static final Map<EClass, URL> BY_CLASS = new ConcurrentHashMap<>();

    private Icons() {
    }

    /** The drawing for a class; a class without one of its own takes that of an ancestor. */
    public static URL of(EClass type) {
        return BY_CLASS.computeIfAbsent(type, Icons::find);
    }

    private static URL find(EClass type) {
        URL icon = Icons.class.getResource("icons/" + type.getName() + ".svg");
        return icon != null ? icon : type.getESuperTypes().stream().map(Icons::of).findFirst()
                .orElseThrow(() -> new IllegalStateException("No icon for " + type.getName()));
    }
}
