/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.portrait.core.document.image.ImageException.Kind;
import org.portrait.model.value.Image;

/**
 * Takes pictures into documents: turned upright, at most 640 pixels on the longer side, without anything that a camera
 * or a program added (place, time, device). Transparent pictures become PNG, all others JPEG. The same file becomes the
 * same picture each time. Needs no display.
 */
public final class ImageIntake {

    /** Longer side of a picture in a document, in pixels; enough for 54 mm at 300 dots per inch. */
    public static final int LONGEST_SIDE = 640;
    /** Size of the largest file that is looked at, in bytes. */
    public static final long MOST_BYTES = 64L << 20;
    /** Pixels of the largest picture that is decoded; more than any camera makes. */
    public static final long MOST_PIXELS = 120_000_000;

    private static final float JPEG_QUALITY = 0.85f;

    private ImageIntake() {
    }

    /** Takes in a file. @throws ImageException when it cannot be read or is no picture that can be used */
    public static Image read(Path file) throws ImageException {
        try (InputStream input = Files.newInputStream(file)) {
            return read(input);
        } catch (IOException e) {
            throw new ImageException(Kind.UNREADABLE, e, String.valueOf(e.getMessage()));
        }
    }

    /** Takes in what a stream gives, and leaves it open. @throws ImageException when it is no picture that can be used */
    public static Image read(InputStream input) throws ImageException {
        byte[] bytes;
        try {
            bytes = input.readNBytes((int) MOST_BYTES + 1);
        } catch (IOException e) {
            throw new ImageException(Kind.UNREADABLE, e, String.valueOf(e.getMessage()));
        }
        if (bytes.length > MOST_BYTES) {
            throw new ImageException(Kind.TOO_LARGE, null, "> " + (MOST_BYTES >> 20) + " MB", (MOST_BYTES >> 20) + " MB");
        }
        return encode(shrink(upright(decode(bytes), Orientation.of(bytes))));
    }

    private static BufferedImage decode(byte[] bytes) throws ImageException {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new ImageException(Kind.UNKNOWN_FORMAT, null);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return decode(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // The decoders of the platform answer damaged files with exceptions of many types.
            throw new ImageException(Kind.DAMAGED, e);
        }
    }

    /** Looks at the size before the pixels: a small file can claim billions of them. Large ones are read at a coarser grid. */
    private static BufferedImage decode(ImageReader reader) throws IOException, ImageException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new ImageException(Kind.TOO_LARGE, null, width + " × " + height, MOST_PIXELS / 1_000_000 + " MP");
        }
        int step = Math.max(1, Math.max(width, height) / (LONGEST_SIDE * 4));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        boolean[] cutShort = { false };
        // A JPEG that ends too early is no failure to its decoder: it fills the rest with grey and only warns.
        reader.addIIOReadWarningListener((source, warning) -> cutShort[0] |= warning.contains("EOI"));
        BufferedImage image = reader.read(0, parameters);
        if (cutShort[0]) {
            throw new ImageException(Kind.DAMAGED, null);
        }
        return image;
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        boolean sideways = orientation.isSideways();
        return draw(image, sideways ? image.getHeight() : image.getWidth(), sideways ? image.getWidth() : image.getHeight(),
                orientation.upright(image.getWidth(), image.getHeight()));
    }

    /** Halves while more than twice too large, so that every pixel counts, then goes to the size. */
    private static BufferedImage shrink(BufferedImage image) {
        BufferedImage current = image;
        while (Math.max(current.getWidth(), current.getHeight()) > LONGEST_SIDE) {
            int longest = Math.max(current.getWidth(), current.getHeight());
            int next = longest > 2 * LONGEST_SIDE ? (longest + 1) / 2 : LONGEST_SIDE;
            int width = side(current.getWidth(), next, longest);
            int height = side(current.getHeight(), next, longest);
            current = draw(current, width, height, AffineTransform.getScaleInstance((double) width / current.getWidth(),
                    (double) height / current.getHeight()));
        }
        return current;
    }

    private static int side(int length, int next, int longest) {
        return Math.max(1, Math.round((float) length * next / longest));
    }

    private static BufferedImage draw(BufferedImage image, int width, int height, AffineTransform transform) {
        boolean opaque = image.getTransparency() == Transparency.OPAQUE;
        BufferedImage drawn = new BufferedImage(width, height,
                opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        if (opaque) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return drawn;
    }

    private static Image encode(BufferedImage image) throws ImageException {
        if (hasTransparency(image)) {
            return new Image(Image.PNG, write(image, "png"));
        }
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return new Image(Image.JPEG, write(opaque, "jpeg"));
    }

    /** Many PNG files have an alpha channel that says nothing. */
    private static boolean hasTransparency(BufferedImage image) {
        if (image.getTransparency() == Transparency.OPAQUE) {
            return false;
        }
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 0xFF) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] write(BufferedImage image, String format) throws ImageException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(JPEG_QUALITY);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new ImageException(Kind.UNREADABLE, e, String.valueOf(e.getMessage()));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
