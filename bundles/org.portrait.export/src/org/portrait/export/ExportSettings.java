/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What exporters are told beside the scene.
 *
 * @param scale pixels per point, for formats made of pixels
 * @param date  written as the time of creation where a format has such a field; empty writes none, so that the same input
 *              makes the same bytes
 */
public record ExportSettings(double scale, Optional<ZonedDateTime> date) {

    /** Two pixels per point, no date. */
    public static final ExportSettings DEFAULT = new ExportSettings(2, Optional.empty());

    /** Greatest scale: an A3 page of some 81 million pixels. */
    public static final double MOST_SCALE = 9;

    /** @throws IllegalArgumentException for a scale that is not positive or above {@link #MOST_SCALE} */
    public ExportSettings {
        if (!(scale > 0 && scale <= MOST_SCALE)) {
            throw new IllegalArgumentException("Scale out of range: " + scale);
        }
    }

    /** Another scale. */
    public ExportSettings scale(double value) {
        return new ExportSettings(value, date);
    }

    /** With a time of creation. */
    public ExportSettings date(ZonedDateTime value) {
        return new ExportSettings(scale, Optional.of(value));
    }
}
