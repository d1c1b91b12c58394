/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A way to put personas on pages. Stateless; may be used from any thread. */
public interface Layout {

    /** Stable name for the command line, such as {@code card}. */
    String id();

    /** Name in the words of a marketer. */
    String name(Locale locale);

    /** How many personas it takes at least. */
    default int fewest() {
        return 1;
    }

    /**
     * The scenes, each made only when it is asked for, so that many personas need little memory and can be cancelled between.
     * Confidential traits that are not disclosed do not reach them. None when there are fewer personas than {@link #fewest()}.
     */
    Stream<Supplier<NamedScene>> scenes(LayoutRequest request);
}
