/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.privacy.Disclosure;
import org.portrait.export.Exporters;
import org.portrait.export.Layouts;
import org.portrait.model.CustomTrait;
import org.portrait.model.Evidence;
import org.portrait.model.Evidenced;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/** Secrets planted in every confidential place stay out of every exporter's files, and come out when they are asked for by name. */
class ConfidentialityTest {

    private static final String SECRET = "Zwq";
    private static final String OWN_TRAIT = "Sore subject";

    @TempDir
    private Path folder;
    private Path open;
    private Path planted;
    private int secrets;

    static Stream<Arguments> exports() {
        return Exporters.all().stream().flatMap(exporter -> Layouts.all().stream().map(layout -> Arguments.of(exporter.id(), layout.id())));
    }

    @BeforeEach
    void plant() throws Exception {
        Document document = Documents.open(Samples.file("online-education.en"));
        Persona persona = Personas.of(document.project()).getFirst();
        Disclosure.confidential().forEach(trait -> trait.holder(persona).ifPresent(holder -> holder.eUnset(trait.feature())));
        persona.getCustomTraits().removeIf(CustomTrait::isConfidential);
        open = folder.resolve("open.persona");
        Documents.saveAs(document, open, false);
        for (Trait trait : Disclosure.confidential()) {
            EObject holder = trait.holder(persona).orElseThrow();
            holder.eSet(trait.feature(), secret());
            ((Evidenced) holder).getEvidence().add(evidence(trait.feature().getName()));
        }
        for (EReference group : Trait.groups()) {
            if (persona.eGet(group) instanceof EObject holder) {
                @SuppressWarnings("unchecked")
                EList<CustomTrait> own = (EList<CustomTrait>) holder.eGet(PersonaPackage.Literals.TRAIT_GROUP__CUSTOM_TRAITS);
                own.add(ownTrait());
            }
        }
        persona.getCustomTraits().add(ownTrait());
        persona.getEvidence().add(evidence(OWN_TRAIT));
        planted = folder.resolve("planted.persona");
        Documents.saveAs(document, planted, false);
    }

    private String secret() {
        return SECRET + secrets++;
    }

    private CustomTrait ownTrait() {
        CustomTrait trait = PersonaFactory.eINSTANCE.createCustomTrait();
        trait.setName(OWN_TRAIT);
        trait.setValue(secret());
        trait.setConfidential(true);
        return trait;
    }

    private Evidence evidence(String trait) {
        Evidence evidence = PersonaFactory.eINSTANCE.createEvidence();
        evidence.setTrait(trait);
        evidence.setSource(secret());
        evidence.setQuote(secret());
        return evidence;
    }

    @ParameterizedTest
    @MethodSource("exports")
    void nothingConfidentialLeaves(String exporter, String layout) throws Exception {
        List<Path> without = export(open, exporter, layout, "without");
        List<Path> with = export(planted, exporter, layout, "with");
        assertEquals(without.size(), with.size());
        for (int i = 0; i < with.size(); i++) {
            assertFalse(Exported.readable(with.get(i)).contains(SECRET), with.get(i).toString());
            assertArrayEquals(Files.readAllBytes(without.get(i)), Files.readAllBytes(with.get(i)), with.get(i).toString());
        }
    }

    /** A map shows no trait that can be confidential. */
    static Stream<Arguments> exportsOfTraits() {
        return exports().filter(export -> !export.get()[1].equals(Layouts.MAP.id()));
    }

    @ParameterizedTest
    @MethodSource("exportsOfTraits")
    void whatIsAskedForByNameLeaves(String exporter, String layout) throws Exception {
        List<Path> hidden = export(planted, exporter, layout, "hidden");
        for (String name : Stream.concat(Disclosure.confidential().stream().map(Trait::key), Stream.of(OWN_TRAIT)).toList()) {
            List<Path> shown = export(planted, exporter, layout, "shown-" + name.replace('.', '-'), "--with", name);
            if (exporter.equals("png")) {
                assertTrue(differ(hidden, shown), name);
            } else {
                StringBuilder text = new StringBuilder();
                for (Path file : shown) {
                    text.append(Exported.readable(file));
                }
                assertTrue(text.indexOf(SECRET) >= 0, name);
            }
        }
    }

    private static boolean differ(List<Path> some, List<Path> others) throws Exception {
        boolean differ = some.size() != others.size();
        for (int i = 0; !differ && i < some.size(); i++) {
            differ = Files.mismatch(some.get(i), others.get(i)) >= 0;
        }
        return differ;
    }

    private List<Path> export(Path file, String exporter, String layout, String out, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("export", file, "--persona", "Marina Zotova", "--persona", "Darya Kozlova", "--format",
                exporter, "--layout", layout, "--out",
                folder.resolve(out), "--date", "2026-11-21", "--scale", "0.5"));
        arguments.addAll(List.of(more));
        CliRun run = CliRun.of(arguments.toArray());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return run.outLines().stream().map(Path::of).toList();
    }

    @Test
    void namesOfPersonasAreNoTraits() {
        CliRun trait = CliRun.of("export", planted, "--with", "Marina Zotova", "--out", folder.resolve("x"));
        assertEquals(ExitCode.BAD_INPUT, trait.code());
        assertTrue(trait.err().contains("--with"), trait.err());
        CliRun persona = CliRun.of("export", planted, "--persona", "demography.religion", "--out", folder.resolve("x"));
        assertEquals(ExitCode.BAD_INPUT, persona.code());
        assertTrue(persona.err().contains("--persona"), persona.err());
    }

    @ParameterizedTest
    @MethodSource("exports")
    void aNameThatIsNoConfidentialTraitIsReported(String exporter, String layout) {
        CliRun run = CliRun.of("export", planted, "--format", exporter, "--layout", layout, "--out", folder.resolve("x"), "--with",
                "demography.relgion", "--scale", "0.2");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("demography.relgion") && run.err().contains("demography.religion"), run.err());
    }
}
