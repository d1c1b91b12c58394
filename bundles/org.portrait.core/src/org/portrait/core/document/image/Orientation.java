/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.image;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held, as written into a JPEG file: tag 0x0112 of the first image directory of the Exif segment
 * (Exif 2.32, section 4.6.4).
 */
enum Orientation {

    UPRIGHT, MIRRORED, UPSIDE_DOWN, UPSIDE_DOWN_MIRRORED, LEFT_MIRRORED, LEFT, RIGHT_MIRRORED, RIGHT;

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int EXIF_SEGMENT = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int ENTRY_SIZE = 12;

    /** The orientation of a JPEG file; upright when it does not say or is another kind of file. */
    static Orientation of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (file.length < 4 || bytes.getChar() != START_OF_IMAGE) {
            return UPRIGHT;
        }
        while (bytes.remaining() >= 4) {
            int marker = bytes.getChar();
            int length = bytes.getChar() - 2;
            if (marker < 0xFF00 || marker == START_OF_SCAN || length < 0 || length > bytes.remaining()) {
                return UPRIGHT;
            }
            ByteBuffer segment = bytes.slice(bytes.position(), length);
            if (marker == EXIF_SEGMENT && startsWithExif(segment)) {
                return ofDirectory(segment.slice(EXIF.length, length - EXIF.length));
            }
            bytes.position(bytes.position() + length);
        }
        return UPRIGHT;
    }

    private static boolean startsWithExif(ByteBuffer segment) {
        return segment.remaining() > EXIF.length && segment.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    private static Orientation ofDirectory(ByteBuffer tiff) {
        if (tiff.remaining() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int start = tiff.getInt(4);
        if (start < 8 || start > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getChar(start);
        for (int entry = start + 2; entries > 0 && entry <= tiff.limit() - ENTRY_SIZE; entries--, entry += ENTRY_SIZE) {
            if (tiff.getChar(entry) == TAG) {
                int value = tiff.getChar(entry + 8);
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean isSideways() {
        return ordinal() >= LEFT_MIRRORED.ordinal();
    }

    /** What turns a picture of this size upright. */
    AffineTransform upright(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
