/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Optional;

import org.apache.pdfbox.cos.COSName;
import org.portrait.card.scene.ImageData;
import org.portrait.export.picture.Pictures;

/** Makes image streams: JPEG files as they are, others as deflated pixels with a mask for what is transparent. */
final class PdfImages {

    private PdfImages() {
    }

    /** The image stream; empty if the bytes are no image that can be shown. */
    static Optional<PdfStream> create(ImageData image, PdfStreams streams) {
        if (image.mediaType().equals("image/jpeg")) {
            Optional<PdfStream> jpeg = jpeg(image.bytes());
            if (jpeg.isPresent()) {
                return jpeg;
            }
        }
        return Pictures.decode(image).map(decoded -> pixels(decoded, streams));
    }

    /** Finds the frame header of a baseline or progressive JPEG of one or three components (ITU-T T.81, annex B). */
    private static Optional<PdfStream> jpeg(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        int at = 2;
        while (at + 9 < bytes.length && (bytes[at] & 255) == 0xFF) {
            int marker = bytes[at + 1] & 255;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == 0xC0 || marker == 0xC1 || marker == 0xC2) {
                int components = bytes[at + 9];
                if (components != 1 && components != 3 || bytes[at + 4] != 8) {
                    return Optional.empty();
                }
                PdfStream stream = image(new PdfStream(bytes), file.getShort(at + 7) & 0xFFFF, file.getShort(at + 5) & 0xFFFF,
                        components == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
                stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
                return Optional.of(stream);
            }
            at += 2 + (file.getShort(at + 2) & 0xFFFF);
        }
        return Optional.empty();
    }

    private static PdfStream pixels(BufferedImage image, PdfStreams streams) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
        byte[] colors = new byte[argb.length * 3];
        byte[] opacity = new byte[argb.length];
        boolean transparent = false;
        for (int i = 0; i < argb.length; i++) {
            colors[i * 3] = (byte) (argb[i] >> 16);
            colors[i * 3 + 1] = (byte) (argb[i] >> 8);
            colors[i * 3 + 2] = (byte) argb[i];
            opacity[i] = (byte) (argb[i] >>> 24);
            transparent |= opacity[i] != -1;
        }
        PdfStream stream = image(streams.compressed(colors), width, height, COSName.DEVICERGB);
        if (transparent) {
            PdfStream mask = image(streams.compressed(opacity), width, height, COSName.DEVICEGRAY);
            stream.setItem(COSName.SMASK, mask);
        }
        return stream;
    }

    private static PdfStream image(PdfStream stream, int width, int height, COSName colors) {
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, width);
        stream.setInt(COSName.HEIGHT, height);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, colors);
        return stream;
    }
}
