/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.markup.Limits;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentWarning;
import org.portrait.core.document.problem.DocumentWarning.Kind;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Sex;

/** What a later or another program wrote is kept, down to the byte, and each thing is told with its line. */
class UnknownDetailsTest {

    private static final String ID = "id=\"00000000-0000-0000-0000-00000000000";
    private static final String KNOWN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <persona:Project
                xmi:version="2.0"
                xmlns:persona="urn:portrait:persona"
                xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                schemaVersion="2"
                name="School"
                ID1">
              <personas
                  name="Anna"
                  ID2">
                <demography
                    age="25"
                    ID3"/>
                <psychography
                    ID4">
                  <goals
                      text="More time"
                      ID5"/>
                  <goals
                      text="More money"
                      ID6"/>
                </psychography>
              </personas>
            </persona:Project>
            """.replace("ID", ID);
    private static final List<Detail> DETAILS = List.of(
            new Detail(Kind.UNKNOWN_ATTRIBUTE, "    name=\"School\"\n", "    colour=\"red &amp; &#xA; &lt;green>\"\n".replace(">", "&gt;"), true),
            new Detail(Kind.UNKNOWN_ATTRIBUTE, "    schemaVersion=\"2\"\n", "    logo=\"\"\n", true),
            new Detail(Kind.UNKNOWN_ATTRIBUTE, "        age=\"25\"\n", "        zodiac=\"LEO\"\n        luck=\"7\"\n", true),
            new Detail(Kind.UNREADABLE_VALUE, "        age=\"25\"\n", "        sex=\"MARTIAN\"\n", true),
            new Detail(Kind.UNREADABLE_VALUE, "        age=\"25\"\n", "        birthDate=\"long ago\"\n", true),
            new Detail(Kind.UNKNOWN_ELEMENT, "School\"\n    " + ID + "1\">\n",
            "  <plans\n      year=\"2030\">\n    <step>one</step>\n    <step/>\n  </plans>\n", true),
            new Detail(Kind.UNKNOWN_ELEMENT, "  </personas>\n", "  <widget\n      xmlns:w=\"urn:w\"\n      w:a=\"1\"/>\n", true),
            new Detail(Kind.UNKNOWN_ELEMENT, "More time\"\n          " + ID + "5\"/>\n",
            "      <hopes>and <b>bold</b> <i x=\"1\">text</i></hopes>\n", true),
            new Detail(Kind.UNKNOWN_TYPE, "More time\"\n          " + ID + "5\"/>\n",
                    "      <goals\n          xsi:type=\"persona:SmartGoal\"\n          until=\"2030\"\n          id=\"x\"/>\n", true),
            new Detail(Kind.UNKNOWN_TYPE, "More money\"\n          " + ID + "6\"/>\n",
                    "      <goals\n          xsi:type=\"persona:Persona\"/>\n", true),
            new Detail(Kind.REPEATED_ELEMENT, "        age=\"25\"\n        " + ID + "3\"/>\n", "    <demography\n        age=\"30\"/>\n", true),
            new Detail(Kind.UNKNOWN_ELEMENT, "    <psychography\n        " + ID + "4\">\n",
            "      <!-- a remark -->\n      <mood>good</mood>\n", true),
            new Detail(Kind.UNEXPECTED_TEXT, "    <psychography\n        " + ID + "4\">\n", "      stray words\n", false));

    /** A detail that follows a known line; {@code isPlain} when the warning names its own first line. */
    private record Detail(Kind kind, String after, String text, boolean isPlain) {

        String insertInto(String file) {
            assertTrue(file.contains(after), after);
            return file.replace(after, after + text);
        }
    }

    @TempDir
    Path folder;

    private static Content read(String text) throws DocumentException {
        return Content.read(text.getBytes(UTF_8), null, Limits.DEFAULT);
    }

    private static DocumentResource resource(Content content) {
        DocumentResource resource = RoundTripTest.resource(org.portrait.model.PersonaFactory.eINSTANCE.createProject());
        resource.replaceContent(content);
        return resource;
    }

    private static String rewritten(String text) throws DocumentException {
        return new String(resource(read(text)).text().toByteArray(), UTF_8);
    }

    @Test
    void withoutDetailsThereIsNothingToSay() throws DocumentException {
        assertEquals(List.of(), read(KNOWN).warnings());
        assertEquals(KNOWN, rewritten(KNOWN));
    }

    @Test
    void eachIsWrittenBackWhereItStoodAndToldWithItsLine() throws DocumentException {
        for (Detail detail : DETAILS) {
            String file = detail.insertInto(KNOWN);
            assertEquals(file, rewritten(file));
            DocumentWarning warning = read(file).warnings().getFirst();
            assertEquals(detail.kind(), warning.kind());
            String start = file.substring(0, file.indexOf(detail.text()));
            int line = (int) start.lines().count() + (detail.isPlain() ? 1 : 0);
            int remarks = detail.text().contains("<!--") ? 1 : 0;
            assertEquals(line + remarks, warning.line(), warning::message);
            assertTrue(warning.message(Locale.of("ru")).startsWith("Строка " + warning.line()));
        }
    }

    @Test
    void manyAreWrittenBackTogether() throws DocumentException {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            String file = KNOWN;
            int chosen = 0;
            for (Detail detail : DETAILS) {
                if (random.nextBoolean() && file.contains(detail.after())) {
                    chosen++;
                    file = detail.insertInto(file);
                }
            }
            assertEquals(file, rewritten(file));
            assertTrue(read(file).warnings().size() >= chosen);
        }
    }

    @Test
    void remarksAroundTheProjectStay() throws DocumentException {
        String file = KNOWN.replace("<persona:Project\n", "<!-- before -->\n<persona:Project\n") + "<!-- after -->\n";
        assertEquals(file, rewritten(file));
    }

    @Test
    void foreignNamespacesStay() throws DocumentException {
        String file = KNOWN.replace("    schemaVersion", "    xmlns:w=\"urn:w\"\n    schemaVersion")
                .replace("age=\"25\"\n", "age=\"25\"\n        w:size=\"3\"\n");
        assertEquals(file, rewritten(file));
        assertEquals(1, read(file).warnings().size());
    }

    /** The same namespaces under other prefixes, as another tool may write them. */
    @Test
    void prefixesOfOneSOwnAreUnderstood() throws DocumentException {
        String file = KNOWN.replace("persona:Project", "p:Project").replace("xmlns:persona", "xmlns:p")
                .replace("<goals\n", "<goals\n xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:type=\"p:Moment\"\n");
        Content content = read(file);
        assertEquals(List.of(), content.warnings());
        assertEquals(PersonaPackage.Literals.MOMENT,
                content.project().getPersonas().getFirst().getPsychography().getGoals().getFirst().eClass());
        String written = new String(resource(content).text().toByteArray(), UTF_8);
        assertEquals(written, rewritten(written));
        assertTrue(written.contains("xsi:type=\"persona:Moment\""));

        Content unknown = read(file.replace("p:Moment", "p:Momentum"));
        assertEquals(List.of("p:Momentum", "goals"), unknown.warnings().getFirst().arguments());
    }

    /** A moved element takes the meaning of its prefixes along; otherwise the other file could not be read. */
    @Test
    void foreignNamespacesMoveWithTheirDetails() throws DocumentException {
        String file = KNOWN.replace("    schemaVersion", "    xmlns:w=\"urn:w\"\n    schemaVersion")
                .replace("age=\"25\"\n", "age=\"25\"\n        w:size=\"3\"\n");
        DocumentResource from = resource(read(file));
        from.text();
        DocumentResource to = resource(read(KNOWN));
        to.project().getPersonas().add(from.project().getPersonas().getFirst());
        String moved = new String(to.text().toByteArray(), UTF_8);
        assertTrue(moved.contains("xmlns:w=\"urn:w\"") && moved.contains("w:size=\"3\""), moved);
        assertEquals(moved, rewritten(moved));
    }

    @Test
    void aNewValueReplacesTheUnreadableOne() throws DocumentException {
        DocumentResource resource = resource(read(KNOWN.replace("age=\"25\"\n", "age=\"25\"\n        sex=\"MARTIAN\"\n")));
        resource.project().getPersonas().getFirst().getDemography().setSex(Sex.FEMALE);
        String text = new String(resource.text().toByteArray(), UTF_8);
        assertTrue(text.contains("sex=\"FEMALE\""));
        assertFalse(text.contains("MARTIAN"));
    }

    /** Attributes in an order that this program does not write: still no attribute twice. */
    @Test
    void aNewValueReplacesTheUnreadableOneInAnyOrder() throws DocumentException {
        DocumentResource resource = resource(read(KNOWN.replace("age=\"25\"\n",
                "household=\"x\"\n        later=\"1\"\n        sex=\"MARTIAN\"\n        age=\"25\"\n")));
        resource.project().getPersonas().getFirst().getDemography().setSex(Sex.FEMALE);
        String text = new String(resource.text().toByteArray(), UTF_8);
        assertEquals(2, text.split(" sex=", -1).length);
        assertEquals(text, rewritten(text));
    }

    @Test
    void areDeletedWithTheirOwnerAndComeBackWithIt() throws DocumentException, IOException {
        String text = KNOWN.replace("age=\"25\"\n", "age=\"25\"\n        zodiac=\"LEO\"\n");
        Path file = Files.writeString(folder.resolve("x.persona"), text);
        Document document = Documents.open(file);
        Persona anna = document.project().getPersonas().getFirst();
        document.domain().getCommandStack().execute(DeleteCommand.create(document.domain(), anna.getDemography()));
        assertNull(anna.getDemography());
        assertFalse(new String(document.resource().text().toByteArray(), UTF_8).contains("LEO"));
        document.domain().getCommandStack().undo();
        assertEquals(text, new String(document.resource().text().toByteArray(), UTF_8));
    }

    @Test
    void surviveAnEditAndASave() throws DocumentException, IOException {
        Path file = Files.writeString(folder.resolve("x.persona"), DETAILS.get(5).insertInto(DETAILS.get(8).insertInto(KNOWN)));
        String before = Files.readString(file);
        Document document = Documents.open(file);
        assertEquals(2, document.warnings().size());
        document.domain().getCommandStack().execute(SetCommand.create(document.domain(), document.project(),
                PersonaPackage.Literals.PROJECT__NAME, "Courses"));
        Documents.save(document);
        assertEquals(before.replace("\"School\"", "\"Courses\""), Files.readString(file));
    }

    @Test
    void ofVeryManyWarningsTheFirstAreTold() throws DocumentException {
        String file = KNOWN.replace("  <personas\n", "  <x/>\n".repeat(1500) + "  <personas\n");
        List<DocumentWarning> warnings = read(file).warnings();
        assertEquals(1001, warnings.size());
        assertEquals(new DocumentWarning(Kind.MORE, 0, "", List.of("500")), warnings.getLast());
        assertEquals(file, rewritten(file));
    }

    @Test
    void aWarningNamesTheElementThatItBelongsTo() throws DocumentException {
        String file = DETAILS.get(3).insertInto(DETAILS.get(7).insertInto(KNOWN));
        assertEquals(List.of("00000000-0000-0000-0000-000000000003", "00000000-0000-0000-0000-000000000004"),
                read(file).warnings().stream().map(DocumentWarning::elementId).toList());
    }

    @Test
    void theSameIdentifierTwiceIsMendedAndTold() throws DocumentException {
        Content content = read(KNOWN.replace("000006\"", "000005\""));
        DocumentWarning warning = content.warnings().getFirst();
        assertEquals(Kind.DUPLICATE_ID, warning.kind());
        assertEquals(23, warning.line());
        List<String> ids = content.project().getPersonas().getFirst().getPsychography().getGoals().stream()
                .map(goal -> goal.getId()).toList();
        assertEquals("00000000-0000-0000-0000-000000000005", ids.getFirst());
        assertFalse(ids.get(1).equals(ids.getFirst()));
    }

    /** What is exported from a file should be the same each time, though its elements have no identifiers. */
    @Test
    void missingIdentifiersAreTheSameEachTime() throws DocumentException {
        String file = KNOWN.replaceAll("\n *id=\"[^\"]*\"", "");
        assertEquals(rewritten(file), rewritten(file));
        assertEquals(6, rewritten(file).split("id=\"", -1).length - 1);
        assertFalse(rewritten(file).equals(rewritten(file.replace("Anna", "Olga")).replace("Olga", "Anna")));
    }
}
