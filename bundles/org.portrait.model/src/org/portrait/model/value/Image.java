/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.value;

import java.util.Arrays;
import java.util.Base64;
import java.util.Set;

/** A JPEG or PNG picture, immutable; written into the file as a data URL. */
public final class Image {

    /** Media type of a JPEG picture. */
    public static final String JPEG = "image/jpeg";
    /** Media type of a PNG picture. */
    public static final String PNG = "image/png";

    private static final Set<String> MEDIA_TYPES = Set.of(JPEG, PNG);
    private static final String PREFIX = "data:";
    private static final String INFIX = ";base64,";

    private final String mediaType;
    private final byte[] bytes;

    /** @throws IllegalArgumentException when the media type is neither JPEG nor PNG */
    public Image(String mediaType, byte[] bytes) {
        if (!MEDIA_TYPES.contains(mediaType)) {
            throw new IllegalArgumentException("Not a JPEG or PNG picture: " + mediaType);
        }
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    /**
     * Reads a data URL.
     *
     * @throws IllegalArgumentException when it is not a base64 data URL of a JPEG or PNG picture
     */
    public static Image valueOf(String dataUrl) {
        int infix = dataUrl.indexOf(INFIX);
        if (!dataUrl.startsWith(PREFIX) || infix < 0) {
            throw new IllegalArgumentException("Not a picture written as a data URL");
        }
        return new Image(dataUrl.substring(PREFIX.length(), infix),
                Base64.getDecoder().decode(dataUrl.substring(infix + INFIX.length())));
    }

    /** {@link #JPEG} or {@link #PNG}. */
    public String mediaType() {
        return mediaType;
    }

    /** A copy of the encoded picture. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Image image && mediaType.equals(image.mediaType) && Arrays.equals(bytes, image.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * mediaType.hashCode() + Arrays.hashCode(bytes);
    }

    /** The picture as a data URL. */
    @Override
    public String toString() {
        return PREFIX + mediaType + INFIX + Base64.getEncoder().encodeToString(bytes);
    }
}
