/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads exported files again. */
final class Exported {

    private Exported() {
    }

    /** Fails unless the file is a sound one of its kind, with pages of the given size in points. */
    static void assertSound(Path file, double width, double height, double scale) throws Exception {
        String name = file.getFileName().toString();
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> assertSoundPdf(file, width, height);
            case "png" -> {
                BufferedImage image = ImageIO.read(file.toFile());
                assertNotNull(image, name);
                assertEquals(width * scale, image.getWidth(), 1, name);
                assertEquals(height * scale, image.getHeight(), 1, name);
            }
            case "svg" -> {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                assertEquals("svg", factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement().getLocalName());
            }
            default -> throw new AssertionError("No reader for " + name);
        }
    }

    private static void assertSoundPdf(Path file, double width, double height) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            document.getPages().forEach(page -> {
                assertEquals(width, page.getMediaBox().getWidth(), 0.01);
                assertEquals(height, page.getMediaBox().getHeight(), 0.01);
            });
            assertTrue(document.getNumberOfPages() > 0);
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    /** Everything in a file that could be read as text, decoded as far as its format packs it. */
    static String readable(Path file) throws IOException {
        StringBuilder text = new StringBuilder(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8));
        if (file.toString().endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                text.append(new PDFTextStripper().getText(document));
                for (var key : document.getDocument().getXrefTable().keySet()) {
                    COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                    strings(object, text);
                    if (object instanceof COSStream stream && !stream.containsKey(COSName.WIDTH)) {
                        text.append(stream.toTextString());
                    }
                }
            }
        }
        return text.toString();
    }

    /** The strings and names in an object itself; what it refers to is looked at on its own. */
    private static void strings(COSBase object, StringBuilder text) {
        switch (object) {
            case COSString string -> text.append(string.getString()).append('\n');
            case COSName name -> text.append(name.getName()).append('\n');
            case COSArray array -> array.forEach(each -> strings(each, text));
            case COSDictionary dictionary -> dictionary.entrySet().forEach(entry -> {
                strings(entry.getKey(), text);
                strings(entry.getValue(), text);
            });
            case null, default -> {
                // numbers and references say nothing
            }
        }
    }
}
