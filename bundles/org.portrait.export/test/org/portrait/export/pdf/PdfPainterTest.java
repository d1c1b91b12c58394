/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.portrait.card.font.FontFamily;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.SceneInfo;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.TextStyle;
import org.portrait.card.text.Typesetter;
import org.portrait.export.DemoScene;

class PdfPainterTest {

    private static byte[] bytes;
    private static PDDocument document;
    private static StructureReader structure;

    @BeforeAll
    static void paint() throws IOException {
        bytes = pdf(DemoScene.create(), PdfOptions.DEFAULT);
        document = Loader.loadPDF(bytes);
        structure = new StructureReader(document);
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    static byte[] pdf(Scene scene, PdfOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPainter().paint(scene, options, out);
        return out.toByteArray();
    }

    private static Scene scene(Node... nodes) {
        return new Scene(SceneInfo.of("Test", Locale.ENGLISH),
                List.of(Page.of(200, 200, Group.of(Role.DOCUMENT).addAll(List.of(nodes)).build())), List.of());
    }

    private static List<StructureReader.Element> elements(String type) {
        return structure.root.all().stream().filter(e -> e.type().equals(type)).toList();
    }

    @Test
    void textCanBeExtracted() throws IOException {
        String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        for (String expected : List.of("Марина Зотова", "AVATAR, To, Wa, Ty.", "50 000 ₽ в месяц — «хочу больше времени и дохода».",
                "Γειά σου Κόσμε: ήλιος, θάλασσα και ελιές.", "и\u0306 — combining marks", "שלום עולם", "مرحبا بالعالم لا إله، أهلا وسهلا",
                "😀 🏠 👍🏽", "👨\u200D👩\u200D👧 — and 漢字 that no font has", "no\u00A0break", "Je n’ai jamais le temps")) {
            assertTrue(Normalizer.normalize(text, Normalizer.Form.NFC)
                    .contains(Normalizer.normalize(expected, Normalizer.Form.NFC)), expected + "\n" + text);
        }
    }

    @Test
    void fontsAreEmbeddedSubsets() throws IOException {
        List<String> names = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded(), font::getName);
                assertTrue(font.getName().matches("[A-Z]{6}\\+.+"), font::getName);
                assertNotNull(font.getCOSObject().getItem(COSName.TO_UNICODE), font::getName);
                assertTrue(((PDType0Font) font).getDescendantFont().getFontDescriptor().getFontFile2().getLength() < 60_000, font::getName);
                names.add(font.getName());
            }
        }
        assertEquals(names.stream().distinct().count() * document.getNumberOfPages(), names.size());
        assertTrue(bytes.length < 60_000, () -> bytes.length + " bytes");
    }

    @Test
    void theSameSceneMakesTheSameBytes() {
        List<byte[]> all = IntStream.range(0, 6).parallel().mapToObj(i -> {
            try {
                return pdf(DemoScene.create(), PdfOptions.DEFAULT);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).toList();
        all.forEach(other -> assertArrayEquals(bytes, other));
    }

    @Test
    void differentScenesHaveDifferentIds() throws IOException {
        try (PDDocument other = Loader.loadPDF(pdf(scene(Shape.filled(Paths.circle(9, 9, 9), Color.BLACK)), PdfOptions.DEFAULT))) {
            assertNotEquals(document.getDocument().getDocumentID().get(0), other.getDocument().getDocumentID().get(0));
        }
    }

    @Test
    void writesADateOnlyIfGiven() throws IOException {
        assertNull(document.getDocumentInformation().getCreationDate());
        ZonedDateTime date = ZonedDateTime.of(2026, 2, 3, 4, 5, 6, 0, ZoneOffset.ofHours(5));
        try (PDDocument dated = Loader.loadPDF(pdf(DemoScene.create(), PdfOptions.at(date)))) {
            assertEquals(date.toInstant(), dated.getDocumentInformation().getCreationDate().toInstant());
            String xmp = new String(dated.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("<xmp:CreateDate>2026-02-03T04:05:06+05:00</xmp:CreateDate>"), xmp);
        }
    }

    @Test
    void everyMarkedContentHasItsElement() throws IOException {
        COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSArray numbers = tree.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        List<StructureReader.Element> all = structure.root.all();
        for (PDPage page : document.getPages()) {
            List<Integer> named = structure.marksInOrder.get(page.getCOSObject());
            assertEquals(IntStream.range(0, named.size()).boxed().toList(), named, "the tree reads in the order of the page");
            assertEquals(structure.contentOf(page).keySet(), Set.copyOf(named));
            COSArray parents = (COSArray) numbers.getObject(page.getCOSObject().getInt(COSName.STRUCT_PARENTS) * 2 + 1);
            for (int id : named) {
                COSDictionary parent = (COSDictionary) parents.getObject(id);
                assertTrue(all.stream().anyMatch(e -> e.dictionary() == parent && e.marks().contains(id)));
            }
        }
    }

    @Test
    void everyElementKnowsItsParent() {
        assertEquals("Document", structure.root.type());
        for (StructureReader.Element element : structure.root.all()) {
            element.children().forEach(child -> assertSame(element.dictionary(), child.dictionary().getCOSDictionary(COSName.P)));
        }
    }

    @Test
    void rolesBecomeStandardTypes() {
        assertEquals("Марина Зотова", elements("H1").getFirst().text());
        assertEquals("GOALS", elements("H2").getFirst().text());
        assertEquals(1, elements("L").size(), "the list goes on over the page");
        assertEquals(3, elements("LI").size());
        assertEquals("3.", elements("Lbl").getFirst().text());
        assertEquals(List.of("More income and more time for the children", "A good education: учиться онлайн 20–30 минут в день",
                "A flat of her own"), elements("LBody").stream().map(StructureReader.Element::allText).toList());
        assertEquals(3, elements("TR").size());
        assertEquals(List.of("Head 00", "Head 01"), elements("TH").stream().map(StructureReader.Element::allText).toList());
        assertEquals(4, elements("TD").size());
        assertEquals("fr", elements("BlockQuote").getFirst().string(COSName.LANG));
        assertFalse(structure.root.all().stream().anyMatch(e -> e.text().equals("1")), "the page number is an artifact");
    }

    @Test
    void figuresHaveWordsAndABox() {
        List<StructureReader.Element> figures = elements("Figure");
        assertEquals(List.of("Photo of Marina Zotova", "introvert to extrovert: 70 %"),
                figures.stream().map(e -> e.string(COSName.ALT)).toList());
        figures.forEach(figure -> {
            COSDictionary layout = figure.dictionary().getCOSDictionary(COSName.A);
            assertEquals(4, layout.getCOSArray(COSName.BBOX).size());
        });
    }

    @Test
    void elementsCarryTheIdsOfTheModel() {
        StructureReader.Element name = elements("H1").getFirst();
        assertEquals("p1/name", name.string(COSName.ID));
        assertEquals("name", name.dictionary().getNameAsString(COSName.C));
        COSDictionary feature = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject()
                .getCOSDictionary(COSName.getPDFName("ClassMap")).getCOSDictionary(COSName.getPDFName("name"));
        assertEquals("UserProperties", feature.getNameAsString(COSName.O));
        assertEquals("name", ((COSDictionary) feature.getCOSArray(COSName.P).getObject(0)).getString(COSName.V));
        List<String> ids = structure.root.all().stream().map(e -> e.string(COSName.ID)).filter(id -> id != null).toList();
        assertEquals(ids.stream().distinct().count(), ids.size());
        COSArray names = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getCOSDictionary(COSName.ID_TREE)
                .getCOSArray(COSName.NAMES);
        assertEquals(ids.size() * 2, names.size());
    }

    @Test
    void textFromRightToLeftSaysHowItIsRead() {
        assertTrue(structure.root.all().stream().anyMatch(e -> DemoScene.TEXTS.get(4).equals(e.string(COSName.ACTUAL_TEXT))));
    }

    @Test
    void saysWhatItIs() throws Exception {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        assertEquals("ru", catalog.getLanguage());
        assertTrue(catalog.getMarkInfo().isMarked());
        assertTrue(catalog.getViewerPreferences().displayDocTitle());
        assertEquals("Марина Зотова & Co", document.getDocumentInformation().getTitle());
        assertEquals(1.7f, document.getVersion());
        String xmp = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(catalog.getMetadata().toByteArray())).getDocumentElement().getTextContent();
        assertTrue(xmp.contains("Марина Зотова & Co") && xmp.contains("persona") && xmp.contains("ru"), xmp);
    }

    @Test
    void hasBookmarksAndPageLabels() throws IOException {
        PDOutlineItem first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
        assertEquals("Марина", first.getTitle());
        assertEquals("Goals", first.getFirstChild().getTitle());
        assertEquals("Day", first.getNextSibling().getTitle());
        assertSame(document.getPage(1).getCOSObject(), first.getNextSibling().findDestinationPage(document).getCOSObject());
        assertArrayEquals(new String[] {"1", "ii"}, document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
    }

    @Test
    void linksAreAnnotationsInTheStructure() throws IOException {
        PDAnnotation link = document.getPage(0).getAnnotations().getFirst();
        assertEquals("https://example.org/a?b=c&d=\"e\"",
                link.getCOSObject().getCOSDictionary(COSName.A).getString(COSName.URI));
        assertEquals("example.org", link.getContents());
        StructureReader.Element element = elements("Link").getFirst();
        assertEquals("example.org", element.allText());
        COSArray kids = element.dictionary().getCOSArray(COSName.K);
        assertSame(link.getCOSObject(), ((COSDictionary) kids.getObject(0)).getCOSDictionary(COSName.OBJ));
    }

    @Test
    void tablesAreRegular() throws IOException {
        Typesetter setter = new Typesetter();
        TextStyle style = TextStyle.of(FontFamily.ROBOTO, 10);
        Group row = Group.of(Role.ROW)
                .add(Group.of(Role.CELL).addAll(setter.line("one", style).runs(10, 20)).build())
                .add(Group.of(Role.CELL).addAll(setter.line("two", style).runs(50, 20)).build())
                .add(Group.of(Role.QUOTE).addAll(setter.line("beside", style).runs(10, 40)).build()).build();
        Group three = Group.of(Role.ROW).addAll(List.of(Group.of(Role.CELL).build(), Group.of(Role.CELL).build(),
                Group.of(Role.CELL).build())).build();
        try (PDDocument table = Loader.loadPDF(pdf(scene(Group.of(Role.TABLE).add(row).add(three).build()), PdfOptions.DEFAULT))) {
            List<StructureReader.Element> cells = new StructureReader(table).root.all().stream()
                    .filter(e -> e.type().equals("TD")).toList();
            assertEquals(List.of("one", "twobeside", "", "", ""), cells.stream().map(StructureReader.Element::allText).toList());
            assertEquals(2, cells.get(1).dictionary().getCOSDictionary(COSName.A).getInt(COSName.getPDFName("ColSpan")));
        }
    }

    @Test
    void linksInsideLeadToTheirElement() throws IOException {
        Scene scene = new Scene(SceneInfo.of("Test", Locale.ENGLISH), List.of(
                Page.of(100, 100, Group.of(Role.DOCUMENT).add(Group.of(Role.LINK).link("#target").alternativeText("go")
                        .add(Shape.filled(Paths.circle(9, 9, 9), Color.BLACK)).build()).build()),
                Page.of(100, 100, Group.of(Role.DOCUMENT).add(Group.of(Role.PARAGRAPH).origin("target", "x")
                        .add(Shape.filled(Paths.rectangle(new Rect(10, 30, 5, 5)), Color.BLACK)).build()).build())), List.of());
        try (PDDocument linked = Loader.loadPDF(pdf(scene, PdfOptions.DEFAULT))) {
            COSArray destination = linked.getPage(0).getAnnotations().getFirst().getCOSObject().getCOSArray(COSName.DEST);
            assertSame(linked.getPage(1).getCOSObject(), destination.getObject(0));
            assertEquals(70, destination.getInt(3));
        }
    }

    @Test
    void harmfulLinksAreLeftOut() throws IOException {
        byte[] harmful = pdf(scene(Group.of(Role.LINK).link("javascript:alert(1)")
                .add(Shape.filled(Paths.circle(9, 9, 9), Color.BLACK)).build()), PdfOptions.DEFAULT);
        try (PDDocument linked = Loader.loadPDF(harmful)) {
            assertTrue(linked.getPage(0).getAnnotations().isEmpty());
        }
    }

    @Test
    void refusesWhatIsNoDocument() {
        Scene empty = new Scene(SceneInfo.of("Test", Locale.ENGLISH), List.of(), List.of());
        assertThrows(IllegalArgumentException.class, () -> pdf(empty, PdfOptions.DEFAULT));
        Scene untitled = new Scene(SceneInfo.of(" ", Locale.ENGLISH), scene().pages(), List.of());
        assertThrows(IllegalArgumentException.class, () -> pdf(untitled, PdfOptions.DEFAULT));
    }
}
