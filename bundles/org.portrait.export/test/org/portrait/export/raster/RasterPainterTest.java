/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.card.font.FontFamily;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.ImageData;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Picture;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.TextStyle;
import org.portrait.card.text.Typesetter;
import org.portrait.export.DemoScene;
import org.portrait.export.pdf.PdfOptions;
import org.portrait.export.pdf.PdfPainter;
import org.portrait.export.picture.Pictures;

class RasterPainterTest {

    private final RasterPainter painter = new RasterPainter();

    private static Page page(Node... nodes) {
        return Page.of(100, 60, Group.of(Role.DOCUMENT).addAll(List.of(nodes)).build());
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** Renderers smooth edges in ways of their own: a mean of 1.5 of 255, and one pixel in two hundred, are allowed for that. */
    @ParameterizedTest
    @CsvSource({"0, 1.0", "0, 2.0", "1, 1.5"})
    void looksLikeThePdf(int index, float scale) throws IOException {
        Scene scene = DemoScene.create();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfPainter().paint(scene, PdfOptions.DEFAULT, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            BufferedImage rendered = new PDFRenderer(document).renderImage(index, scale, ImageType.RGB);
            BufferedImage painted = painter.paint(scene.pages().get(index), scale);
            Difference difference = Difference.of(crop(rendered, painted), crop(painted, rendered));
            assertTrue(difference.mean() < 1.5 && difference.strong() < 0.005, difference::toString);
        }
    }

    /** The part that both images have: sizes of half a pixel may be rounded either way. */
    private static BufferedImage crop(BufferedImage image, BufferedImage other) {
        return image.getSubimage(0, 0, Math.min(image.getWidth(), other.getWidth()), Math.min(image.getHeight(), other.getHeight()));
    }

    @Test
    void differentPagesDiffer() {
        Scene scene = DemoScene.create();
        Difference difference = Difference.of(painter.paint(scene.pages().get(0), 1), painter.paint(scene.pages().get(1), 1));
        assertTrue(difference.mean() > 5 && difference.strong() > 0.02, difference::toString);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 744, 1053", "37, 200, 376, 417", "500, 12, 125, 250", "0, 625, 2, 2", "743, 1052, 1, 1"})
    void aPartIsWhatTheWholeHasThere(int x, int y, int width, int height) {
        Page page = DemoScene.create().pages().getFirst();
        BufferedImage whole = painter.paint(page, 1.25);
        BufferedImage part = painter.paint(page, 1.25, new Rectangle(x, y, width, height));
        assertArrayEquals(pixels(whole.getSubimage(x, y, width, height)), pixels(part));
    }

    @Test
    void besideThePageIsNothing() {
        Page page = DemoScene.create().pages().getFirst();
        BufferedImage beyond = painter.paint(page, 1, new Rectangle(-20, -30, 60, 80));
        assertArrayEquals(pixels(painter.paint(page, 1, new Rectangle(0, 0, 40, 50))), pixels(beyond.getSubimage(20, 30, 40, 50)));
        for (int pixel : pixels(beyond.getSubimage(0, 0, 60, 30))) {
            assertEquals(0xFFFFFFFF, pixel);
        }
        for (int pixel : pixels(painter.paint(page, 1, new Rectangle(5000, 0, 10, 10)))) {
            assertEquals(0xFFFFFFFF, pixel);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.5, 2, 8})
    void smallAndLargeLettersHaveTheSameShape(double scale) {
        TextStyle style = TextStyle.of(FontFamily.ROBOTO, 30);
        Page text = page(Group.of(Role.PARAGRAPH).addAll(new Typesetter().line("Щgx", style).runs(10, 40)).build());
        BufferedImage image = painter.paint(text, scale);
        double dark = 0;
        for (int pixel : pixels(image)) {
            dark += 255 - (pixel & 255);
        }
        assertEquals(4.66, dark / 255 / scale / scale / 100, 0.05, "inked points, in hundreds");
    }

    @Test
    void paintsPicturesIntoTheirClip() throws IOException {
        BufferedImage red = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 100; i++) {
            red.setRGB(i % 10, i / 10, 0xFF0000);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(red, "png", png);
        BufferedImage image = painter.paint(page(Picture.covering(new ImageData(png.toByteArray(), "image/png"), 10, 10,
                Paths.circle(50, 30, 20))), 1);
        assertEquals(0xFFFF0000, image.getRGB(50, 30));
        assertEquals(0xFFFFFFFF, image.getRGB(32, 12), "outside of the circle, inside of its box");
    }

    /** A few hundred bytes that claim four hundred million pixels, and are as many. */
    @Test
    void leavesTheFrameOfAPictureOfTooManyPixelsEmpty() throws IOException {
        BufferedImage wide = new BufferedImage(20_000, 20_000, BufferedImage.TYPE_BYTE_BINARY);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(wide, "png", png);
        ImageData bomb = new ImageData(png.toByteArray(), "image/png");
        assertEquals(Optional.empty(), Pictures.decode(bomb));
        assertEquals(0xFFFFFFFF, painter.paint(page(Picture.of(bomb, new Rect(10, 10, 20, 20))), 1).getRGB(20, 20));
    }

    @Test
    void keepsFewPixelsOfManyPictures() throws IOException {
        for (int number = 0; number < 20; number++) {
            BufferedImage small = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
            small.setRGB(0, 0, number);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(small, "png", png);
            BufferedImage scaled = ScaledImages.get(new ImageData(png.toByteArray(), "image/png"), 1000, 1000).orElseThrow();
            assertEquals(1000, scaled.getWidth());
        }
        assertTrue(ScaledImages.kept() <= 8_000_000 && ScaledImages.kept() > 0, () -> ScaledImages.kept() + " pixels");
    }

    @Test
    void leavesTheFrameOfABrokenPictureEmpty() {
        BufferedImage image = painter.paint(page(Picture.of(new ImageData(new byte[] {1, 2, 3}, "image/png"), new Rect(10, 10, 20, 20))), 1);
        assertEquals(0xFFFFFFFF, image.getRGB(20, 20));
    }

    @Test
    void blendsTransparentText() {
        TextStyle style = TextStyle.of(FontFamily.ROBOTO, 60).color(Color.BLACK.withOpacity(0.5));
        Page text = page(Group.of(Role.PARAGRAPH).addAll(new Typesetter().line("I", style).runs(20, 55)).build());
        int darkest = 255;
        for (int pixel : pixels(painter.paint(text, 1))) {
            darkest = Math.min(darkest, pixel & 255);
        }
        assertEquals(127, darkest, 1);
    }

    @Test
    void writesPngWithItsPhysicalSize() throws IOException {
        Page page = page(Shape.filled(Paths.circle(30, 30, 20), Color.of("#336699")));
        BufferedImage image = painter.paint(page, 2);
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        PngWriter.write(image, 2, "Карточка", first);
        PngWriter.write(image, 2, "Карточка", second);
        assertArrayEquals(first.toByteArray(), second.toByteArray());
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(first.toByteArray()))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            assertArrayEquals(pixels(image), pixels(reader.read(0)));
            IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            IIOMetadataNode size = (IIOMetadataNode) root.getElementsByTagName("pHYs").item(0);
            assertEquals("5669", size.getAttribute("pixelsPerUnitXAxis"));
            IIOMetadataNode title = (IIOMetadataNode) root.getElementsByTagName("iTXtEntry").item(0);
            assertEquals("Карточка", title.getAttribute("text"));
        }
    }
}
