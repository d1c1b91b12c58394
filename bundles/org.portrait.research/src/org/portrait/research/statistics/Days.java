/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads days as they are kept. */
final class Days {

    private static final int LENGTH = "2026-09-01".length();

    private Days() {
    }

    /** The day of a text in ISO 8601, which may go on with a time; empty when it is none. */
    static Optional<LocalDate> read(String text) {
        if (text.length() < LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.substring(0, LENGTH)));
        } catch (DateTimeException e) {
            // Somebody wrote words where a day was asked for.
            return Optional.empty();
        }
    }
}
