/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What a PDF says beyond its scene.
 *
 * @param date written as the time of creation; empty = none is written. Never the clock by itself, so that the same input makes the same bytes
 */
public record PdfOptions(Optional<ZonedDateTime> date) {

    /** No date. */
    public static final PdfOptions DEFAULT = new PdfOptions(Optional.empty());

    /** With a time of creation. */
    public static PdfOptions at(ZonedDateTime date) {
        return new PdfOptions(Optional.of(date));
    }
}
