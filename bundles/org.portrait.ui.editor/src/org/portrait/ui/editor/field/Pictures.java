/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.field;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.portrait.model.value.Image;
import org.portrait.ui.editor.text.Texts;

/** Takes pictures into the model: large ones are made smaller, so that files stay handy. Outside the UI thread. */
final class Pictures {

    /** Largest width and height that is kept, in pixels: enough for a portrait on an A3 card in print. */
    private static final int LARGEST = 900;
    private static final long MOST_BYTES = 60L << 20;

    private Pictures() {
    }

    /** Reads a PNG or JPEG file. @throws IOException when it cannot be read, with a reason for the user */
    static Image read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(Texts.get("image.large"));
        }
        return shrunk(Files.readAllBytes(file));
    }

    /** Takes pixels, for example from the clipboard. @throws IOException when they are no picture */
    static Image of(ImageData pixels) throws IOException {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {pixels};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return shrunk(bytes.toByteArray());
    }

    private static Image shrunk(byte[] bytes) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        if (image == null) {
            throw new IOException(Texts.get("image.unknown"));
        }
        double scale = Math.min(1, (double) LARGEST / Math.max(image.getWidth(), image.getHeight()));
        boolean png = image.getColorModel().hasAlpha();
        BufferedImage result = new BufferedImage(Math.max(1, (int) Math.round(image.getWidth() * scale)),
                Math.max(1, (int) Math.round(image.getHeight() * scale)),
                png ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D g = result.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        g.drawImage(image, 0, 0, result.getWidth(), result.getHeight(), null);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(result, png ? "png" : "jpeg", out);
        return new Image(png ? Image.PNG : Image.JPEG, out.toByteArray());
    }
}
