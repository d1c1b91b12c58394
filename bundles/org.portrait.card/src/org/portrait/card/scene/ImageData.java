/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.scene;

import java.util.Arrays;

/** The bytes of an image file. Two are equal when their bytes are. */
public final class ImageData {

    private final byte[] bytes;
    private final String mediaType;
    private final int hash;

    /**
     * @param bytes content of an image file
     * @param mediaType {@code image/png} or {@code image/jpeg}
     */
    public ImageData(byte[] bytes, String mediaType) {
        this.bytes = bytes.clone();
        this.mediaType = mediaType;
        this.hash = Arrays.hashCode(this.bytes);
    }

    /** The bytes, not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** {@code image/png} or {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof ImageData d && hash == d.hash && mediaType.equals(d.mediaType)
                && Arrays.equals(bytes, d.bytes);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return mediaType + " of " + bytes.length + " bytes";
    }
}
