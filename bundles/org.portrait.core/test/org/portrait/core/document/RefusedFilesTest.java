/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.core.document.markup.Limits;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;
import org.portrait.model.PersonaFactory;

/** Whatever a file holds, opening it ends with a project or a message that names the place; and the file stays as it was. */
class RefusedFilesTest {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String ROOT = "<persona:Project xmlns:persona=\"urn:portrait:persona\"\n"
            + "    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" name=\"Школа\"";

    @TempDir
    Path folder;

    static Stream<Arguments> refused() {
        return Stream.of(
                text(Kind.NOT_A_PERSONA_FILE, 1, 1, "just words"),
                text(Kind.NOT_A_PERSONA_FILE, 1, 1, "%PDF-1.7\n%âãÏÓ"),
                text(Kind.NOT_A_PERSONA_FILE, 1, 1, "{\"name\": \"Anna\"}"),
                text(Kind.NOT_A_PERSONA_FILE, 2, 1, DECLARATION + "<html><body/></html>"),
                text(Kind.NOT_A_PERSONA_FILE, 2, 1, DECLARATION + "<Project name=\"x\"/>"),
                text(Kind.NOT_A_PERSONA_FILE, 2, 1, DECLARATION + "<persona:Persona xmlns:persona=\"urn:portrait:persona\"/>"),
                text(Kind.NOT_A_PERSONA_FILE, 2, 1, DECLARATION + "<p:Project xmlns:p=\"urn:other\"/>"),
                text(Kind.TRUNCATED, 0, 0, ""),
                text(Kind.TRUNCATED, 0, 0, " \n\n"),
                text(Kind.TRUNCATED, 3, 72, DECLARATION + ROOT + ">"),
                text(Kind.MALFORMED, 4, 16, DECLARATION + ROOT + ">\n<segments name=<\n</persona:Project>\n"),
                text(Kind.MALFORMED, 4, 3, DECLARATION + ROOT + ">\n</segments>\n</persona:Project>\n"),
                text(Kind.MALFORMED, 4, 17, DECLARATION + ROOT + ">\n<segments name=\"\u0001\"/>\n</persona:Project>\n"),
                text(Kind.MALFORMED, 4, 22, DECLARATION + ROOT + ">\n<segments name=\"&#x1;\"/>\n</persona:Project>\n"),
                text(Kind.MALFORMED, 4, 23, DECLARATION + ROOT + ">\n<segments name=\"&boom;\"/>\n</persona:Project>\n"),
                text(Kind.MALFORMED, 3, 72, DECLARATION + ROOT + " schemaVersion=\"two\"/>"),
                text(Kind.MALFORMED, 3, 72, DECLARATION + ROOT + " schemaVersion=\"0\"/>"),
                text(Kind.NEWER_VERSION, 3, 72, DECLARATION + ROOT + " schemaVersion=\"3\"><unheardOf/></persona:Project>"),
                text(Kind.WRONG_ENCODING, 1, 31, "<?xml version=\"1.0\" encoding=\"windows-1251\"?>\n" + ROOT + "/>"),
                text(Kind.FORBIDDEN_CONSTRUCT, 1, 16, "<?xml version=\"1.1\"?>\n" + ROOT + "/>"),
                text(Kind.FORBIDDEN_CONSTRUCT, 2, 0, DECLARATION + "<!DOCTYPE x>\n" + ROOT + "/>"),
                text(Kind.FORBIDDEN_CONSTRUCT, 2, 0, DECLARATION + "<?xml-stylesheet href=\"x.xsl\"?>\n" + ROOT + "/>"),
                text(Kind.FORBIDDEN_CONSTRUCT, 4, 3, DECLARATION + ROOT + ">\n<?run it?>\n</persona:Project>").withoutColumn(),
                text(Kind.FORBIDDEN_CONSTRUCT, 3, 72, DECLARATION + ROOT + " xsi:schemaLocation=\"urn:x http://x.test/x.xsd\"/>"),
                text(Kind.FORBIDDEN_CONSTRUCT, 3, 72, DECLARATION + ROOT + " xsi:noNamespaceSchemaLocation=\"x.xsd\"/>"),
                text(Kind.FORBIDDEN_CONSTRUCT, 5, 5, DECLARATION + ROOT + ">\n<personas\n    href=\"other.persona#//\"/></persona:Project>"),
                text(Kind.FORBIDDEN_CONSTRUCT, 4, 57, DECLARATION + ROOT
                        + ">\n<unknown><x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\"/></unknown></persona:Project>")
                        .withoutColumn(),
                text(Kind.FORBIDDEN_CONSTRUCT, 3, 72, DECLARATION + ROOT + " xmlns=\"urn:x\"/>"),
                text(Kind.FORBIDDEN_CONSTRUCT, 4, 11, DECLARATION + ROOT + ">\n<segments xmlns:xsi=\"urn:x\"/></persona:Project>"),
                bytes(Kind.WRONG_ENCODING, 1, 1, (DECLARATION + ROOT + "/>").getBytes(StandardCharsets.UTF_16)),
                bytes(Kind.WRONG_ENCODING, 1, 1, (DECLARATION + ROOT + "/>").getBytes(StandardCharsets.UTF_16LE)),
                bytes(Kind.WRONG_ENCODING, 1, 1, (DECLARATION + ROOT + "/>").getBytes(Charset.forName("UTF-32"))),
                bytes(Kind.WRONG_ENCODING, 3, 65, (DECLARATION + ROOT + "/>").getBytes(Charset.forName("windows-1251"))),
                bytes(Kind.WRONG_ENCODING, 3, 65, (DECLARATION + ROOT + "/>").getBytes(Charset.forName("KOI8-R"))),
                bytes(Kind.WRONG_ENCODING, 2, 1, concat(DECLARATION.getBytes(UTF_8), new byte[] { (byte) 0xC0, (byte) 0x80 })),
                bytes(Kind.WRONG_ENCODING, 2, 1, concat(DECLARATION.getBytes(UTF_8), new byte[] { (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'x' })))
                .map(Refused::arguments);
    }

    private record Refused(Kind kind, int line, int column, byte[] content) {

        /** The parser tells the end of some constructs, not their beginning. */
        Refused withoutColumn() {
            return new Refused(kind, line, 0, content);
        }

        Arguments arguments() {
            return Arguments.of(kind, line, column, content);
        }
    }

    private static Refused text(Kind kind, int line, int column, String content) {
        return new Refused(kind, line, column, content.getBytes(UTF_8));
    }

    private static Refused bytes(Kind kind, int line, int column, byte[] content) {
        return new Refused(kind, line, column, content);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedWithItsPlace(Kind kind, int line, int column, byte[] content) throws IOException {
        DocumentException refusal = refuse(content);
        assertEquals(kind, refusal.kind(), refusal.getMessage());
        assertEquals(line, refusal.line(), refusal.getMessage());
        if (column > 0) {
            assertEquals(column, refusal.column(), refusal.getMessage());
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isExplainedInBothLanguages(Kind kind, int line, int column, byte[] content) throws IOException {
        DocumentException refusal = refuse(content);
        String russian = refusal.message(RUSSIAN);
        assertTrue(russian.contains("x.persona") && refusal.getMessage().contains("x.persona"));
        assertTrue(line == 0 || russian.contains("строка " + line), russian);
        assertTrue(line == 0 || refusal.getMessage().contains("line " + line), refusal.getMessage());
        assertNotEquals(refusal.sentence(Locale.ENGLISH), refusal.sentence(RUSSIAN));
        assertFalse(russian.contains("%") && !russian.contains("%PDF"), russian);
    }

    private DocumentException refuse(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("x.persona"), content);
        DocumentException refusal = assertThrows(DocumentException.class, () -> Documents.open(file));
        assertEquals(file, refusal.file().orElseThrow());
        assertEquals(-1, Arrays.mismatch(content, Files.readAllBytes(file)));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        return refusal;
    }

    @ParameterizedTest
    @ValueSource(strings = { "windows-1251", "KOI8-R" })
    void aCyrillicCodePageIsNamed(String encoding) throws IOException {
        String message = refuse((DECLARATION + ROOT + " product=\"Курсы для взрослых\"/>").getBytes(encoding)).getMessage();
        assertTrue(message.contains(encoding), message);
    }

    @Test
    void aBillionLaughsAreNotExpanded() throws IOException {
        StringBuilder text = new StringBuilder(DECLARATION + "<!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
        for (int level = 1; level < 10; level++) {
            text.append("<!ENTITY l%d \"%s\">".formatted(level, ("&l" + (level - 1) + ";").repeat(10)));
        }
        DocumentException refusal = refuse(text.append("]>" + ROOT + " product=\"&l9;\"/>").toString().getBytes(UTF_8));
        assertEquals(Kind.FORBIDDEN_CONSTRUCT, refusal.kind());
        assertEquals(2, refusal.line());
    }

    /** A server that nobody may call. */
    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        Path secret = Files.writeString(folder.resolveSibling(folder.getFileName() + "-secret"), "secret");
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(1);
            String url = "http://localhost:" + server.getLocalPort() + "/x";
            for (String type : List.of("<!DOCTYPE x SYSTEM \"" + url + "\">", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + url + "\">]>",
                    "<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + url + "\"> %e;]>",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>")) {
                DocumentException refusal = refuse((DECLARATION + type + ROOT + " product=\"&e;\"/>").getBytes(UTF_8));
                assertEquals(Kind.FORBIDDEN_CONSTRUCT, refusal.kind());
                assertFalse(refusal.getMessage().contains("secret"));
            }
            assertThrows(java.net.SocketTimeoutException.class, server::accept);
        } finally {
            Files.delete(secret);
        }
    }

    @Test
    void deepNestingIsRefusedWhereItBecomesTooDeep() throws IOException {
        for (String name : List.of("unknown", "personas", "evidence")) {
            String text = DECLARATION + ROOT + ">\n" + ("<" + name + ">\n").repeat(100_000);
            DocumentException refusal = refuse(text.getBytes(UTF_8));
            assertEquals(Kind.TOO_DEEP, refusal.kind());
            assertEquals(3 + Limits.DEFAULT.maxDepth(), refusal.line());
        }
    }

    @Test
    void tooManyAttributesAreRefused() throws IOException {
        for (int count : new int[] { Limits.DEFAULT.maxAttributes() + 1, 100_000 }) {
            StringBuilder text = new StringBuilder(DECLARATION + "<x");
            IntStream.range(0, count).forEach(number -> text.append(" a").append(number).append("=\"\""));
            assertEquals(Kind.TOO_MANY, refuse(text.append("/>").toString().getBytes(UTF_8)).kind());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "<x/>\n", "<x a=\"\"/>\n", "<!-- x -->\n", "<segments/>\n" })
    void tooManyPartsAreRefused(String part) throws IOException {
        Path file = Files.writeString(folder.resolve("x.persona"), DECLARATION + ROOT + ">" + part.repeat(200) + "</persona:Project>");
        int partsOfRoot = 4;
        int partsOfEach = part.contains("=") ? 2 : 1;
        Limits limits = new Limits(1 << 20, 1 << 20, 20, partsOfRoot + 100, 20);
        DocumentException refusal = assertThrows(DocumentException.class, () -> Documents.open(file, limits));
        assertEquals(Kind.TOO_MANY, refusal.kind());
        assertEquals(3 + 100 / partsOfEach, refusal.line());
    }

    @Test
    void aSingleThingThatIsTooLargeIsRefusedWithItsPlace() throws IOException {
        String lot = "<x> &amp; ".repeat(2_000_000);
        for (String text : List.of("<x a=\"" + lot.replace("<", " ") + "\"/>", "<x>" + lot.replace("<", " ") + "</x>",
                "<!-- " + lot + "-->", "<![CDATA[" + lot + "]]>")) {
            DocumentException refusal = refuse((DECLARATION + ROOT + ">\n <segments/>\n  " + text + "</persona:Project>").getBytes(UTF_8));
            assertEquals(Kind.TOO_LARGE, refusal.kind());
            assertEquals(5, refusal.line());
            assertEquals(3, refusal.column());
        }
    }

    /** Text that comes in millions of pieces; put together one by one it would take hours. */
    @Test
    void manySmallPiecesOfTextAreNoTrouble() throws DocumentException {
        String text = DECLARATION + ROOT + ">\n<x>" + "&amp;".repeat(3_000_000) + "</x><segments>" + "&lt;".repeat(3_000_000)
                + "</segments></persona:Project>";
        assertEquals(2, Content.read(text.getBytes(UTF_8), null, Limits.DEFAULT).warnings().size());
    }

    /** A number that is ten million blanks long; read with a pattern it would take years. */
    @Test
    void aHugeNumberIsKeptInsteadOfRead() throws DocumentException {
        String blanks = " ".repeat(10_000_000);
        for (String attribute : List.of("age", "ageMin", "income", "birthDate", "sex", "householdSize")) {
            for (int version = 1; version <= Documents.FORMAT_VERSION; version++) {
                String text = DECLARATION + ROOT + " schemaVersion='" + version + "'><personas><demography " + attribute + "='"
                        + blanks + "'/></personas></persona:Project>";
                assertFalse(Content.read(text.getBytes(UTF_8), null, Limits.DEFAULT).warnings().isEmpty());
            }
        }
    }

    @Test
    void aFileOfTwoGigabytesIsRefusedUnread() throws IOException {
        Path file = folder.resolve("huge.persona");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        DocumentException refusal = assertThrows(DocumentException.class, () -> Documents.open(file));
        assertEquals(Kind.TOO_LARGE, refusal.kind());
        assertTrue(refusal.getMessage().contains("2048 MB"), refusal.getMessage());
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertEquals(Kind.UNREADABLE, assertThrows(DocumentException.class, () -> Documents.open(folder)).kind());
        assertEquals(Kind.NOT_FOUND,
                assertThrows(DocumentException.class, () -> Documents.open(folder.resolve("none.persona"))).kind());
    }

    static IntStream fiftieths() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("fiftieths")
    void aFileThatEndsTooEarlyIsCalledSo(int fiftieth) throws IOException {
        byte[] whole = RoundTripTest.resource(ModelFiller.full(5)).text().toByteArray();
        DocumentException refusal = refuse(Arrays.copyOf(whole, whole.length * fiftieth / 50));
        assertEquals(Kind.TRUNCATED, refusal.kind(), refusal.getMessage());
    }

    /** At every single byte, so that a cut within a tag, a name, a value, a character or an entity is among them. */
    @Test
    void aSmallFileThatEndsTooEarlyIsCalledSo() {
        byte[] whole = (DECLARATION + ROOT + ">\n<!-- ё --><segments name='&amp;&#x41;ё'>\n</segments></persona:Project>").getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            DocumentException refusal = assertThrows(DocumentException.class, () -> Content.read(cut, null, Limits.DEFAULT));
            assertEquals(Kind.TRUNCATED, refusal.kind(), () -> new String(cut, UTF_8) + "| " + refusal.getMessage());
        }
    }

    @Test
    void garbageIsRefusedWithAMessage() {
        Random random = new Random(7);
        Set<Kind> expected = EnumSet.of(Kind.NOT_A_PERSONA_FILE, Kind.WRONG_ENCODING, Kind.MALFORMED, Kind.TRUNCATED);
        for (int round = 0; round < 500; round++) {
            byte[] garbage = new byte[random.nextInt(3000)];
            random.nextBytes(garbage);
            if (round % 2 == 0 && garbage.length > 0) {
                garbage[0] = '<';
            }
            DocumentException refusal = assertThrows(DocumentException.class, () -> Content.read(garbage, null, Limits.DEFAULT));
            assertTrue(expected.contains(refusal.kind()), refusal::getMessage);
        }
    }

    /** A flipped byte in a good file: it is read, perhaps with warnings, or refused, but nothing else happens. */
    @Test
    void aDamagedFileIsReadOrRefused() {
        byte[] whole = RoundTripTest.resource(new ModelFiller(new Random(8), 0.2).project()).text().toByteArray();
        Random random = new Random(9);
        int refused = 0;
        for (int round = 0; round < 400; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            try {
                assertTrue(Content.read(damaged, null, Limits.DEFAULT).project() != null);
            } catch (DocumentException e) {
                refused++;
                assertTrue(e.line() > 0, e::getMessage);
            }
        }
        assertTrue(refused > 10);
    }

    @Test
    void aByteOrderMarkIsNoTrouble() throws IOException, DocumentException {
        byte[] mark = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };
        Path file = Files.write(folder.resolve("x.persona"), concat(mark, (DECLARATION + ROOT + "/>").getBytes(UTF_8)));
        assertEquals("Школа", Documents.open(file).project().getName());
    }

    @Test
    void controlCharactersAreReplacedWhenSaved() throws DocumentException {
        Document document = Documents.create(folder.resolve("x.persona"), PersonaFactory.eINSTANCE.createProject());
        document.project().setName("bell \u0007 lone \uD800 end \uFFFF.");
        Documents.save(document);
        assertEquals(List.of("name"), document.warnings().getFirst().arguments());
        Documents.reload(document);
        assertEquals("bell \uFFFD lone \uFFFD end \uFFFD.", document.project().getName());
    }
}
