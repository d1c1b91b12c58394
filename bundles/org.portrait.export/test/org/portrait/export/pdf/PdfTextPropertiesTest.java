/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.portrait.card.font.FontFamily;
import org.portrait.card.font.Invisible;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.SceneInfo;
import org.portrait.card.text.Line;
import org.portrait.card.text.TextStyle;
import org.portrait.card.text.Typesetter;
import org.portrait.export.DemoScene;

/** Whatever is written can be read again, through the structure of the document. */
class PdfTextPropertiesTest {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.oneOf(Arbitraries.of(DemoScene.TEXTS),
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(12),
                Arbitraries.strings().withCharRange('А', 'я').ofMaxLength(12),
                Arbitraries.strings().withCharRange('\u0590', '\u064F').ofMaxLength(8),
                Arbitraries.strings().withCharRange('\u0300', '\u036F').ofMaxLength(3),
                Arbitraries.strings().withChars(' ', '\t', '\u2003').ofMaxLength(4),
                Arbitraries.strings().withCharRange('\0', '\uFFFF').ofMaxLength(6),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(100).ofMaxLength(300));
        return piece.list().ofMaxSize(6).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 60)
    void everyTextComesBack(@ForAll("texts") String text) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(text))) {
            assertEquals(visible(text), visible(new StructureReader(document).root.allText()));
        }
    }

    /** Readers take characters in one place for one and its shadow. */
    @Property(tries = 30)
    void noBlankAtTheEndOfALineStandsOnAnother(@ForAll @IntRange(min = 1, max = 5) int blanks,
            @ForAll("words") String word) throws IOException {
        String text = word + " ".repeat(blanks);
        List<TextPosition> read = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                read.add(position);
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf(text))) {
            stripper.getText(document);
        }
        List<TextPosition> seen = read.stream().filter(p -> p.getUnicode().isBlank()).toList();
        assertEquals(blanks, seen.size());
        for (int i = 1; i < seen.size(); i++) {
            assertEquals(seen.get(i - 1).getXDirAdj() + seen.get(i - 1).getWidthDirAdj(), seen.get(i).getXDirAdj(), 0.01);
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("", "a", "слово", "\u05E9\u05DC\u05D5\u05DD");
    }

    private static byte[] pdf(String text) throws IOException {
        Group.Builder paragraph = Group.of(Role.PARAGRAPH).origin("e", "f");
        double y = 20;
        for (Line line : new Typesetter().lines(text, TextStyle.of(FontFamily.ALEGREYA_SANS, 8), 180)) {
            paragraph.addAll(line.runs(10, y));
            y += 10;
        }
        return PdfPainterTest.pdf(new Scene(SceneInfo.of("Test", Locale.ENGLISH),
                List.of(Page.of(200, 2000, Group.of(Role.DOCUMENT).add(paragraph.build()).build())), List.of()), PdfOptions.DEFAULT);
    }

    /** Composed, without what no one sees, and with what cannot be written replaced. */
    private static String visible(String text) {
        StringBuilder result = new StringBuilder();
        Invisible.withoutControls(text).codePoints().filter(c -> !Invisible.is(c)).forEach(result::appendCodePoint);
        return Normalizer.normalize(result, Normalizer.Form.NFC);
    }
}
