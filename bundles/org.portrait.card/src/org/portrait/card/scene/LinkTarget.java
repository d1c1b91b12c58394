/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.scene;

import java.util.Locale;
import java.util.Set;

/** Which targets of links painters pass on: a finished card is opened by others and must not run anything. */
public final class LinkTarget {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private LinkTarget() {
    }

    /** Whether a target leads inside of the scene ({@code #…}) or is an address of the web, of mail or of a telephone. */
    public static boolean isAllowed(String target) {
        int colon = target.indexOf(':');
        return target.startsWith("#") || colon > 0 && SCHEMES.contains(target.substring(0, colon).toLowerCase(Locale.ROOT));
    }
}
