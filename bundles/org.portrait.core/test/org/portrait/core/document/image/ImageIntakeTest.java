/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.core.document.image.ImageException.Kind;
import org.portrait.model.value.Image;

class ImageIntakeTest {

    private static final int[] CORNERS = { 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00 };

    private static Image take(byte[] file) throws ImageException {
        return ImageIntake.read(new ByteArrayInputStream(file));
    }

    private static BufferedImage pixels(Image image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image.bytes()));
    }

    /** Red, green, blue and yellow quarters, left to right and top to bottom. */
    private static BufferedImage quarters(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        for (int corner = 0; corner < 4; corner++) {
            graphics.setColor(new Color(CORNERS[corner]));
            graphics.fillRect(corner % 2 * (width / 2), corner / 2 * (height / 2), width - width / 2, height - height / 2);
        }
        graphics.dispose();
        return image;
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, output), format);
        return output.toByteArray();
    }

    private static void assertCorner(int expected, BufferedImage image, int corner) {
        int rgb = image.getRGB(corner % 2 == 0 ? image.getWidth() / 4 : image.getWidth() * 3 / 4,
                corner / 2 == 0 ? image.getHeight() / 4 : image.getHeight() * 3 / 4);
        for (int shift = 0; shift < 24; shift += 8) {
            assertEquals(expected >> shift & 0xFF, rgb >> shift & 0xFF, 20, () -> "corner " + corner);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "jpeg", "png", "gif", "bmp" })
    void everyFormatIsTakenIn(String format) throws IOException, ImageException {
        Image image = take(file(quarters(100, 60, BufferedImage.TYPE_INT_RGB), format));
        assertEquals(Image.JPEG, image.mediaType());
        BufferedImage pixels = pixels(image);
        assertEquals(100, pixels.getWidth());
        assertEquals(60, pixels.getHeight());
        for (int corner = 0; corner < 4; corner++) {
            assertCorner(CORNERS[corner], pixels, corner);
        }
    }

    @ParameterizedTest
    @CsvSource({ "640,640,640,640", "641,100,640,100", "1280,960,640,480", "3000,2000,640,427", "100,5000,13,640", "6000,1,640,1",
            "1,9999,1,640", "8000,6000,640,480", "1,1,1,1" })
    void isDownscaledAndNeverUpscaled(int width, int height, int expectedWidth, int expectedHeight)
            throws IOException, ImageException {
        BufferedImage pixels = pixels(take(file(quarters(width, height, BufferedImage.TYPE_INT_RGB), "png")));
        assertEquals(expectedWidth, pixels.getWidth());
        assertEquals(expectedHeight, pixels.getHeight());
        if (Math.min(expectedWidth, expectedHeight) > 8) {
            assertCorner(CORNERS[3], pixels, 3);
        }
    }

    /** Fine stripes become an even grey; a careless scaler would pick some of them. */
    @Test
    void everyPixelCounts() throws IOException, ImageException {
        BufferedImage stripes = new BufferedImage(2560, 100, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < stripes.getWidth(); x += 2) {
            for (int y = 0; y < stripes.getHeight(); y++) {
                stripes.setRGB(x, y, 0xFFFFFF);
            }
        }
        BufferedImage pixels = pixels(take(file(stripes, "png")));
        for (int x = 10; x < 630; x++) {
            assertEquals(128, pixels.getRGB(x, 12) & 0xFF, 12);
        }
    }

    @Test
    void transparencyStays() throws IOException, ImageException {
        BufferedImage image = quarters(1000, 1000, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 500, 500, new int[500 * 500], 0, 500);
        Image taken = take(file(image, "png"));
        assertEquals(Image.PNG, taken.mediaType());
        assertEquals(0, pixels(taken).getRGB(10, 10) >>> 24);
        assertCorner(CORNERS[3], pixels(taken), 3);
    }

    @Test
    void anAlphaChannelThatSaysNothingIsDropped() throws IOException, ImageException {
        assertEquals(Image.JPEG, take(file(quarters(50, 50, BufferedImage.TYPE_INT_ARGB), "png")).mediaType());
    }

    @Test
    void greyPicturesAndPalettesAreTakenIn() throws IOException, ImageException {
        for (int type : new int[] { BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY }) {
            assertEquals(Image.JPEG, take(file(quarters(700, 50, type), "png")).mediaType());
        }
    }

    /** Where the four corners of the stored picture should be seen, for the eight values of the Exif tag. */
    @ParameterizedTest
    @CsvSource({ "1,0123", "2,1032", "3,3210", "4,2301", "5,0213", "6,2031", "7,3120", "8,1302" })
    void isTurnedUpright(int orientation, String seen) throws IOException, ImageException {
        byte[] jpeg = file(quarters(800, 400, BufferedImage.TYPE_INT_RGB), "jpeg");
        for (ByteOrder order : new ByteOrder[] { ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN }) {
            BufferedImage pixels = pixels(take(withExif(jpeg, exif(orientation, order))));
            assertEquals(orientation > 4 ? 320 : 640, pixels.getWidth());
            for (int corner = 0; corner < 4; corner++) {
                assertCorner(CORNERS[seen.charAt(corner) - '0'], pixels, corner);
            }
        }
    }

    private static byte[] exif(int orientation, ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(64).order(order);
        tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(6).putInt(40);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putInt(0).put("Secret".getBytes(StandardCharsets.US_ASCII));
        return tiff.array();
    }

    private static byte[] withExif(byte[] jpeg, byte[] tiff) {
        return ByteBuffer.allocate(jpeg.length + tiff.length + 10).put(jpeg, 0, 2).putShort((short) 0xFFE1)
                .putShort((short) (tiff.length + 8)).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff)
                .put(jpeg, 2, jpeg.length - 2).array();
    }

    @Test
    void whatTheCameraAddedIsGone() throws IOException, ImageException {
        byte[] jpeg = withExif(file(quarters(80, 40, BufferedImage.TYPE_INT_RGB), "jpeg"), exif(1, ByteOrder.BIG_ENDIAN));
        String taken = new String(take(jpeg).bytes(), StandardCharsets.ISO_8859_1);
        assertFalse(taken.contains("Exif") || taken.contains("Secret"));
    }

    @Test
    void aDamagedExifSegmentIsNoTrouble() throws IOException, ImageException {
        byte[] jpeg = file(quarters(80, 40, BufferedImage.TYPE_INT_RGB), "jpeg");
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            byte[] tiff = exif(6, ByteOrder.BIG_ENDIAN);
            for (int count = 0; count < 4; count++) {
                tiff[random.nextInt(40)] = (byte) random.nextInt(256);
            }
            Orientation orientation = Orientation.of(withExif(jpeg, Arrays.copyOf(tiff, random.nextInt(tiff.length))));
            assertTrue(Arrays.asList(Orientation.values()).contains(orientation));
        }
    }

    @Test
    void theSameFileBecomesTheSamePicture() throws IOException, ImageException {
        byte[] file = file(quarters(1500, 900, BufferedImage.TYPE_INT_RGB), "jpeg");
        assertEquals(take(file), take(file));
        assertNotEquals(take(file), take(file(quarters(1500, 901, BufferedImage.TYPE_INT_RGB), "jpeg")));
    }

    @Test
    void whatIsTakenInTwiceKeepsItsSize() throws IOException, ImageException {
        Image once = take(file(quarters(1500, 900, BufferedImage.TYPE_INT_RGB), "jpeg"));
        BufferedImage twice = pixels(take(once.bytes()));
        assertEquals(640, twice.getWidth());
        assertEquals(384, twice.getHeight());
    }

    /** A few bytes that claim four billion pixels. */
    @Test
    void aBombIsRefusedByItsHeader() throws IOException {
        byte[] png = file(quarters(10, 10, BufferedImage.TYPE_INT_RGB), "png");
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, 65_000).putInt(20, 65_000);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        header.putInt(29, (int) crc.getValue());
        ImageException refusal = assertThrows(ImageException.class, () -> take(png));
        assertEquals(Kind.TOO_LARGE, refusal.kind());
        assertTrue(refusal.getMessage().contains("65000 × 65000"), refusal.getMessage());
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        ImageException refusal = assertThrows(ImageException.class, () -> take(new byte[(int) ImageIntake.MOST_BYTES + 1]));
        assertEquals(Kind.TOO_LARGE, refusal.kind());
    }

    @Test
    void whatIsNoPictureIsRefusedInBothLanguages() {
        for (String text : new String[] { "", "words", "<svg/>", "RIFF    WEBPVP8 ", "%PDF" }) {
            ImageException refusal = assertThrows(ImageException.class, () -> take(text.getBytes(StandardCharsets.US_ASCII)));
            assertEquals(Kind.UNKNOWN_FORMAT, refusal.kind());
            assertNotEquals(refusal.getMessage(), refusal.message(Locale.of("ru")));
        }
        assertEquals(Kind.UNREADABLE, assertThrows(ImageException.class, () -> ImageIntake.read(Path.of("none.png"))).kind());
    }

    /** Its decoder would fill the missing part with grey. */
    @ParameterizedTest
    @ValueSource(ints = { 10, 50, 90 })
    void aJpegThatWasCutShortIsRefused(int percent) throws IOException {
        byte[] whole = file(quarters(600, 400, BufferedImage.TYPE_INT_RGB), "jpeg");
        byte[] part = Arrays.copyOf(whole, whole.length * percent / 100);
        assertEquals(Kind.DAMAGED, assertThrows(ImageException.class, () -> take(part)).kind());
    }

    /** Cut or damaged: taken in as far as it goes, or refused; nothing else. */
    @Test
    void aDamagedPictureIsTakenInOrRefused() throws IOException {
        Random random = new Random(5);
        for (String format : new String[] { "jpeg", "png", "gif", "bmp" }) {
            byte[] whole = file(quarters(60, 40, BufferedImage.TYPE_INT_RGB), format);
            for (int round = 0; round < 100; round++) {
                byte[] damaged = Arrays.copyOf(whole, round % 2 == 0 ? whole.length : random.nextInt(whole.length));
                for (int count = 0; count < 3 && damaged.length > 0; count++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                try {
                    assertTrue(take(damaged).bytes().length > 0);
                } catch (ImageException e) {
                    assertFalse(e.getMessage().isBlank());
                }
            }
        }
    }
}
