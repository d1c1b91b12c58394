/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The square part of a picture that is shown, whatever its pixels. A part that would stand out of the picture is moved into it.
 *
 * @param left where it begins, in thousandths of the picture's width, 0 to 1000
 * @param top  where it begins, in thousandths of the picture's height, 0 to 1000
 * @param size length of its sides, in thousandths of the picture's shorter side, {@value #SMALLEST} to 1000
 */
public record Crop(int left, int top, int size) {

    /** The whole length of a side. */
    public static final int WHOLE = 1000;
    /** The smallest part that can be shown. */
    public static final int SMALLEST = 200;

    private static final Pattern NOTATION = Pattern.compile("\\s*+(\\d{1,4})\\s*+,\\s*+(\\d{1,4})\\s*+,\\s*+(\\d{1,4})\\s*+");

    /** @throws IllegalArgumentException when a number is out of its bounds */
    public Crop {
        if (left < 0 || left > WHOLE || top < 0 || top > WHOLE || size < SMALLEST || size > WHOLE) {
            throw new IllegalArgumentException("No part of a picture: " + left + "," + top + "," + size);
        }
    }

    /**
     * Reads {@code left,top,size}.
     *
     * @throws IllegalArgumentException when the text is something else, or a number is out of its bounds
     */
    public static Crop valueOf(String text) {
        Matcher matcher = NOTATION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a part of a picture: " + text);
        }
        return new Crop(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    }

    /** The notation of the file: {@code left,top,size}. */
    @Override
    public String toString() {
        return left + "," + top + "," + size;
    }
}
