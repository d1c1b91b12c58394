/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.Arrays;
import java.util.Optional;

import org.portrait.model.value.Image;

/**
 * Width and height of a picture, read from its header.
 *
 * @param width  in pixels
 * @param height in pixels
 */
public record ImageSize(int width, int height) {

    private static final int PNG_HEADER = 24;
    /** How far before the end of a file a picture may end; some programs append a few bytes. */
    private static final int APPENDED = 64;
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D'};
    private static final byte[] JPEG_END = {(byte) 0xFF, (byte) 0xD9};

    /** The size of a PNG or JPEG picture; empty when its header is damaged or it is cut short. */
    public static Optional<ImageSize> of(Image image) {
        byte[] bytes = image.bytes();
        boolean png = Image.PNG.equals(image.mediaType());
        ImageSize size = png ? png(bytes) : jpeg(bytes);
        return Optional.ofNullable(size).filter(found -> found.width > 0 && found.height > 0 && endsWith(bytes, png ? PNG_END : JPEG_END));
    }

    /** The shorter of width and height. */
    public int shorter() {
        return Math.min(width, height);
    }

    /** PNG: the chunk IHDR comes first (PNG specification, section 11.2.2). */
    private static ImageSize png(byte[] bytes) {
        return bytes.length < PNG_HEADER || (bytes[0] & 255) != 0x89 || bytes[1] != 'P' ? null
                : new ImageSize(number(bytes, 16, 4), number(bytes, 20, 4));
    }

    /** JPEG: the first start-of-frame segment holds the size (ITU-T T.81, annex B). */
    private static ImageSize jpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length && (bytes[at] & 255) == 0xFF) {
            int marker = bytes[at + 1] & 255;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return new ImageSize(number(bytes, at + 7, 2), number(bytes, at + 5, 2));
            }
            at += 2 + number(bytes, at + 2, 2);
        }
        return null;
    }

    private static boolean endsWith(byte[] bytes, byte[] end) {
        for (int at = bytes.length - end.length; at >= 0 && at >= bytes.length - APPENDED; at--) {
            if (Arrays.equals(bytes, at, at + end.length, end, 0, end.length)) {
                return true;
            }
        }
        return false;
    }

    private static int number(byte[] bytes, int at, int length) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | bytes[at + i] & 255;
        }
        return value;
    }
}
