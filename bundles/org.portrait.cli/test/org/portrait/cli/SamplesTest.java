/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.check.Checks;
import org.portrait.core.check.Severity;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.model.Persona;
import org.portrait.model.PersonaKind;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/** The samples are what the program itself would save, complete enough to be shown, and the same in both languages. */
class SamplesTest {

    /** Trait groups that a private customer, or a company that neither resells nor produces, has nothing to say to. */
    private static final List<String> PRIVATE_LACKS = List.of("business", "trade", "production");
    private static final List<String> COMPANY_LACKS = List.of("trade", "production");

    static Stream<Path> files() {
        return Samples.files().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWhatSavingWrites(Path sample, @TempDir Path folder) throws Exception {
        Document document = Documents.open(sample);
        Path copy = folder.resolve(sample.getFileName());
        Documents.saveAs(document, copy, false);
        assertArrayEquals(Files.readAllBytes(sample), Files.readAllBytes(copy));
        assertEquals(List.of(), document.warnings());
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasNoErrors(Path sample) throws Exception {
        var issues = Checks.run(Documents.open(sample).project(), LocalDate.of(2026, 11, 21));
        assertEquals(List.of(), issues.stream().filter(issue -> issue.severity() == Severity.ERROR).toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysSomethingInEveryTraitGroup(Path sample) throws Exception {
        for (Persona persona : Personas.of(Documents.open(sample).project())) {
            List<String> mayLack = persona.getKind() == PersonaKind.BUSINESS ? COMPANY_LACKS : PRIVATE_LACKS;
            for (EReference group : Trait.groups()) {
                assertTrue(persona.eIsSet(group) || mayLack.contains(group.getName()), persona.getName() + " has no " + group.getName());
            }
            assertTrue(Personas.filledTraits(persona).size() > 60, persona.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasTheSamePersonasInTheOtherLanguage(Path sample) throws Exception {
        String name = sample.getFileName().toString();
        Path other = sample.resolveSibling(name.contains(".en.") ? name.replace(".en.", ".ru.") : name.replace(".ru.", ".en."));
        assertEquals(ids(other), ids(sample));
    }

    private static List<String> ids(Path sample) throws Exception {
        return Personas.of(Documents.open(sample).project()).stream().map(Persona::getId).toList();
    }

    @Test
    void areAtLeastTwelvePersonasInFourProjects() throws Exception {
        List<Path> english = Samples.files().stream().filter(file -> file.toString().contains(".en.")).toList();
        int personas = 0;
        for (Path sample : english) {
            personas += Personas.of(Documents.open(sample).project()).size();
        }
        assertTrue(english.size() >= 4 && personas >= 12, english.size() + " projects, " + personas + " personas");
    }
}
