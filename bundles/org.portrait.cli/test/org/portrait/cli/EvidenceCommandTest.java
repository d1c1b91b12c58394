/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Demography;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.Psychography;
import org.portrait.model.SourceKind;
import org.portrait.model.Statement;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class EvidenceCommandTest {

    private static final PersonaFactory MAKE = PersonaFactory.eINSTANCE;

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void makeFile() throws DocumentException {
        Persona vera = MAKE.createPersona();
        vera.setName("Vera");
        Demography demography = MAKE.createDemography();
        demography.setReligion("Secret creed");
        demography.setHousehold("Baker");
        demography.getEvidence().add(evidence("household", "Spring survey", 40, "2026-10-01", "A baker by vocation"));
        demography.getEvidence().add(evidence("household", "Talks", 3, "2026-11-01", null));
        demography.getEvidence().add(evidence("religion", "Secret talks", 7, "2026-11-01", "Secret prayer"));
        vera.setDemography(demography);
        Psychography psychography = MAKE.createPsychography();
        psychography.getGoals().add(statement("A house", evidence(null, "Talks", 5, "2020-01-01", null)));
        psychography.getGoals().add(statement("A boat", null));
        Evidence against = evidence(null, "Talks", 2, "2026-11-01", null);
        against.setStance(EvidenceStance.CONTRADICTS);
        psychography.getGoals().add(statement("A castle", against));
        vera.setPsychography(psychography);
        Project project = MAKE.createProject();
        project.getPersonas().add(vera);
        file = folder.resolve("x.persona");
        Documents.save(Documents.create(file, project));
    }

    private static Statement statement(String text, Evidence evidence) {
        Statement statement = MAKE.createStatement();
        statement.setText(text);
        if (evidence != null) {
            statement.getEvidence().add(evidence);
        }
        return statement;
    }

    private static Evidence evidence(String trait, String source, long n, String date, String quote) {
        Evidence evidence = MAKE.createEvidence();
        evidence.setTrait(trait);
        evidence.setSource(source);
        evidence.setKind(SourceKind.SURVEY);
        evidence.setN(n);
        evidence.setDate(java.time.LocalDate.parse(date));
        evidence.setQuote(quote);
        evidence.setLink("research:answer-" + n);
        return evidence;
    }

    private static List<JsonObject> traits(CliRun run) {
        return traits(run, "Vera");
    }

    private static List<JsonObject> traits(CliRun run, String name) {
        JsonObject persona = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("files").get(0).getAsJsonObject()
                .getAsJsonArray("personas").get(0).getAsJsonObject();
        assertEquals(name, persona.get("name").getAsString());
        return StreamSupport.stream(persona.getAsJsonArray("traits").spliterator(), false).map(each -> each.getAsJsonObject()).toList();
    }

    private static JsonObject trait(List<JsonObject> traits, String key, String item) {
        return traits.stream().filter(trait -> trait.get("trait").getAsString().equals(key)
                && (item == null || trait.getAsJsonObject("item").get("text").getAsString().equals(item))).findFirst().orElseThrow();
    }

    @Test
    void tellsProgramsWhatEachTraitStandsOn() {
        CliRun run = CliRun.of("evidence", file, "--format=json");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        List<JsonObject> traits = traits(run);
        JsonObject household = trait(traits, "demography.household", null);
        assertEquals("recent", household.get("standing").getAsString());
        assertEquals(43, household.get("n").getAsLong());
        assertFalse(household.get("wide").getAsBoolean());
        assertEquals("2026-11-01", household.get("newest").getAsString());
        assertEquals("[\"Spring survey\",\"Talks\"]", household.get("sources").toString());
        assertEquals("[\"survey\"]", household.get("kinds").toString());
        JsonObject first = household.getAsJsonArray("evidence").get(0).getAsJsonObject();
        assertEquals("answer-40", first.get("research").getAsString());
        assertEquals("A baker by vocation", first.get("quote").getAsString());
        assertEquals("aged", trait(traits, "psychography.goals", "A house").get("standing").getAsString());
        assertEquals("guess", trait(traits, "psychography.goals", "A boat").get("standing").getAsString());
        JsonObject castle = trait(traits, "psychography.goals", "A castle");
        assertEquals("contradicted", castle.get("standing").getAsString());
        assertEquals(0, castle.get("n").getAsLong());
    }

    @Test
    void tellsPeople() {
        CliRun run = CliRun.of("evidence", file);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().startsWith("Vera ("), run.out());
        assertTrue(run.out().contains("supported, n = 43, 2026-11-01, Survey, Spring survey, Talks"), run.out());
        assertTrue(run.out().contains("A boat: assumption"), run.out());
        assertTrue(CliRun.of("evidence", file, "--lang=ru").out().contains("A boat: предположение"));
    }

    @Test
    void confidentialTraitsStayOutUnlessTheyAreNamed() {
        for (String format : List.of("text", "json")) {
            assertFalse(CliRun.of("evidence", file, "--format", format).out().contains("Secret"));
            CliRun named = CliRun.of("evidence", file, "--format", format, "--with", "demography.religion");
            assertTrue(named.out().contains("Secret talks"), named.out());
        }
        assertEquals(ExitCode.BAD_INPUT, CliRun.of("evidence", file, "--with", "demography.hat").code());
    }

    @Test
    void tellsWhatOnlyStandsOnThePersonaAsAWhole() {
        List<JsonObject> traits = traits(CliRun.of("evidence", Samples.file("flats.en"), "--format=json"), "Anna Belova");
        assertTrue(traits.stream().anyMatch(trait -> trait.get("wide").getAsBoolean()));
        assertTrue(CliRun.of("evidence", Samples.file("flats.en")).out().contains("not for this alone"));
    }

    @Test
    void readsTheSamples() {
        CliRun run = CliRun.of("evidence", Samples.folder(), "--format=json");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(Samples.files().size(), JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("files").size());
    }

    @Test
    void refusesWhatItCannotRead() {
        assertEquals(ExitCode.BAD_INPUT, CliRun.of("evidence", folder.resolve("none.persona")).code());
        assertEquals(ExitCode.BAD_INPUT, CliRun.of("evidence", file, "--format=xml").code());
    }
}
