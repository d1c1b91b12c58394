/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;
import org.portrait.model.SourceKind;
import org.portrait.research.ContactKind;
import org.portrait.research.Specimens;

class ResearchFilesTest {

    private static final String ROOT = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<research:ResearchProject xmi:version=\"2.0\" "
            + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:research=\"urn:portrait:research\"";

    @TempDir
    Path folder;

    @Test
    void beginsWhatIsMissingAndWritesNothingBeforeASave() throws DocumentException {
        Path file = Specimens.project(folder);
        ResearchFiles files = ResearchFiles.open(file);
        assertEquals(files.persona().root().getId(), files.research().root().getProject());
        assertEquals(files.research().root().getId(), files.respondents().root().getResearch());
        assertFalse(Files.exists(folder.resolve("flats.research")));
        files.saveResearch();
        assertTrue(Files.exists(folder.resolve("flats.research")) && Files.exists(folder.resolve("flats.respondents")));
        ResearchFiles again = ResearchFiles.open(file);
        assertEquals(files.research().root().getId(), again.research().root().getId());
    }

    @Test
    void namesStandInOneFileOnly() throws DocumentException, IOException {
        ResearchFiles files = ResearchFiles.open(Specimens.project(folder));
        var person = Specimens.respondent(files, "Ольга Северцева", ContactKind.EMAIL, "olga@example.org");
        Specimens.consent(files, person);
        var session = Specimens.session(Specimens.study(files, SourceKind.INTERVIEW), person);
        Specimens.answer(session, session.getSpeakers().getFirst(), "I want a garden.");
        files.saveResearch();
        assertTrue(Files.readString(folder.resolve("flats.respondents")).contains("Северцева"));
        for (String other : new String[] {"flats.research", "flats.persona"}) {
            String text = Files.readString(folder.resolve(other));
            assertFalse(text.contains("Северцева") || text.contains("olga@"), other);
        }
    }

    @Test
    void keepsPeopleOfAnotherProjectApart() throws DocumentException, IOException {
        Path file = Specimens.project(folder);
        ResearchFiles.open(file).saveResearch();
        Path other = Files.createDirectory(folder.resolve("other"));
        Specimens.project(other);
        Files.copy(folder.resolve("flats.respondents"), other.resolve("flats.respondents"));
        DocumentException refusal = assertThrows(DocumentException.class, () -> ResearchFiles.open(other.resolve("flats.persona")));
        assertEquals(Kind.OTHER_PROJECT, refusal.kind());
        assertTrue(refusal.message(Locale.of("ru")).contains("flats.respondents"));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of(Kind.FORBIDDEN_CONSTRUCT, "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + ROOT.substring(38)
                + ">&a;</research:ResearchProject>"),
                Arguments.of(Kind.TRUNCATED, ROOT + "><studies"),
                Arguments.of(Kind.NEWER_VERSION, ROOT + " schemaVersion=\"2\"/>"),
                Arguments.of(Kind.MALFORMED, ROOT + " schemaVersion=\"0x1\"/>"),
                Arguments.of(Kind.NOT_A_PERSONA_FILE, ROOT.replace("ResearchProject", "RespondentBook") + "/>"),
                Arguments.of(Kind.FORBIDDEN_CONSTRUCT, ROOT.replace("urn:portrait:research", "urn:other") + "/>"),
                Arguments.of(Kind.NOT_A_PERSONA_FILE, "PK\u0003\u0004"),
                Arguments.of(Kind.TOO_DEEP, ROOT + ">" + "<codes>".repeat(300) + "</codes>".repeat(300) + "</research:ResearchProject>"),
                Arguments.of(Kind.TOO_LARGE, ROOT + "><erasures reason=\"" + "x".repeat(17 << 20) + "\"/></research:ResearchProject>"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesHostileFiles(Kind kind, String text) throws DocumentException, IOException {
        Path file = Specimens.project(folder);
        Path research = folder.resolve("flats.research");
        Files.writeString(research, text);
        DocumentException refusal = assertThrows(DocumentException.class, () -> ResearchFiles.open(file));
        assertEquals(kind, refusal.kind(), refusal.getMessage());
        assertEquals(text, Files.readString(research));
    }

    @Test
    void keepsWhatItDoesNotUnderstand() throws DocumentException, IOException {
        Path file = Specimens.project(folder);
        String bad = ROOT + " schemaVersion=\"1\">\n  <studies mood=\"good\"><surveys><times>a|1*99999999</times><weather/></surveys></studies>\n"
                + "</research:ResearchProject>\n";
        Files.writeString(folder.resolve("flats.research"), bad);
        ResearchFiles files = ResearchFiles.open(file);
        assertEquals(3, files.research().warnings().size());
        files.research().save();
        String saved = Files.readString(folder.resolve("flats.research"));
        for (String kept : new String[] {"mood=\"good\"", "<times>a|1*99999999</times>", "<weather/>"}) {
            assertTrue(saved.contains(kept), saved);
        }
    }

    @Test
    void neverWritesOverWhatSomebodyElseDid() throws DocumentException, IOException {
        Path file = Specimens.project(folder);
        ResearchFiles.open(file).saveResearch();
        ResearchFiles mine = ResearchFiles.open(file);
        ResearchFiles theirs = ResearchFiles.open(file);
        Specimens.study(theirs, SourceKind.SURVEY);
        theirs.saveResearch();
        Specimens.study(mine, SourceKind.INTERVIEW);
        assertEquals(Kind.CHANGED_ON_DISK, assertThrows(DocumentException.class, mine::saveResearch).kind());
    }
}
