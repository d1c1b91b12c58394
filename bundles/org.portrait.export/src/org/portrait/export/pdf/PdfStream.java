/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import org.apache.pdfbox.cos.COSDictionary;

/** A stream: a dictionary and the bytes that it describes, encoded already. */
final class PdfStream extends COSDictionary {

    private final byte[] encoded;

    PdfStream(byte[] encoded) {
        this.encoded = encoded;
    }

    byte[] encoded() {
        return encoded;
    }
}
