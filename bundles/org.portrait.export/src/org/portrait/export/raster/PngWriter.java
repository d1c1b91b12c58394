/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes opaque images as PNG (ISO/IEC 15948), with the physical size of a pixel. The same image makes the same bytes. */
public final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final double METRES_PER_POINT = 0.0254 / 72;

    private PngWriter() {
    }

    /**
     * Writes an image; the stream stays open.
     *
     * @param image of type {@link BufferedImage#TYPE_INT_RGB}
     * @param scale pixels per point, for the physical size
     * @param title written as the image's title; empty = none
     * @throws IOException if the stream fails
     */
    public static void write(BufferedImage image, double scale, String title, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.write(SIGNATURE);
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(chunk);
        fields.writeInt(image.getWidth());
        fields.writeInt(image.getHeight());
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk(data, "IHDR", chunk);
        chunk.reset();
        fields.write(0);
        chunk(data, "sRGB", chunk);
        chunk.reset();
        int perMetre = (int) Math.round(scale / METRES_PER_POINT);
        fields.writeInt(perMetre);
        fields.writeInt(perMetre);
        fields.write(1);
        chunk(data, "pHYs", chunk);
        if (!title.isEmpty()) {
            chunk.reset();
            fields.write("Title\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII));
            fields.write(title.getBytes(StandardCharsets.UTF_8));
            chunk(data, "iTXt", chunk);
        }
        chunk(data, "IDAT", pixels(image));
        chunk(data, "IEND", new ByteArrayOutputStream());
        data.flush();
    }

    private static void chunk(DataOutputStream out, String type, ByteArrayOutputStream content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = content.toByteArray();
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(bytes);
        out.writeInt(bytes.length);
        out.write(name);
        out.write(bytes);
        out.writeInt((int) crc.getValue());
    }

    /** Each row takes the differences to the row above (filter 2): flat areas become zeros. */
    private static ByteArrayOutputStream pixels(BufferedImage image) throws IOException {
        int width = image.getWidth();
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(width * image.getHeight() / 4 + 64);
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 8192)) {
            byte[] row = new byte[width * 3 + 1];
            row[0] = 2;
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0, to = 1; x < width; x++) {
                    int here = rgb[y * width + x];
                    int above = y == 0 ? 0 : rgb[(y - 1) * width + x];
                    row[to++] = (byte) ((here >> 16) - (above >> 16));
                    row[to++] = (byte) ((here >> 8) - (above >> 8));
                    row[to++] = (byte) (here - above);
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes;
    }
}
