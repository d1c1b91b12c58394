/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

/** Asked again and again during long work. */
@FunctionalInterface
public interface Cancel {

    /** Nobody cancels. */
    Cancel NEVER = () -> { };

    /** @throws java.util.concurrent.CancellationException when the user wants no more */
    void check();
}
