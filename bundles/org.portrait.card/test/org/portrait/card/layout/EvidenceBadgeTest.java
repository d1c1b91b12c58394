/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.TextRun;
import org.portrait.model.Evidence;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.Statement;

/** The foot of a card tells what it stands on, in words that are read out, too. */
class EvidenceBadgeTest {

    private static final PersonaFactory MAKE = PersonaFactory.eINSTANCE;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Persona persona = persona();

    private static Persona persona() {
        Project project = MAKE.createProject();
        project.setName("Flats");
        Persona persona = MAKE.createPersona();
        persona.setName("Anna");
        persona.setPsychography(MAKE.createPsychography());
        persona.getPsychography().getPains().add(statement("Thin walls"));
        persona.getPsychography().getGoals().add(statement("A door"));
        project.getPersonas().add(persona);
        return persona;
    }

    private static Statement statement(String text) {
        Statement statement = MAKE.createStatement();
        statement.setText(text);
        return statement;
    }

    private void backed(String source, int day, String quote) {
        Evidence evidence = MAKE.createEvidence();
        evidence.setSource(source);
        evidence.setDate(LocalDate.of(2026, 9, day));
        evidence.setQuote(quote);
        persona.getPsychography().getPains().getFirst().getEvidence().add(evidence);
    }

    /** Texts outside of artifacts. */
    private List<String> read(String language) {
        ((Project) persona.eContainer()).setLanguage(language);
        Scene scene = CardLayout.scene(persona, CardSettings.of(persona, TODAY));
        List<String> texts = new ArrayList<>();
        scene.pages().forEach(page -> read(page.root(), texts));
        return texts;
    }

    private static void read(Group group, List<String> texts) {
        if (group.role() == Role.PARAGRAPH) {
            StringBuilder text = new StringBuilder();
            group.children().stream().filter(TextRun.class::isInstance).forEach(run -> text.append(((TextRun) run).text()));
            texts.add(text.toString().replaceAll("[\\s\u00A0\u202F]+", " "));
        }
        for (Node child : group.children()) {
            if (child instanceof Group inner && inner.role() != Role.ARTIFACT) {
                read(inner, texts);
            }
        }
    }

    @Test
    void itCountsWhatIsBackedAndSaysHowFreshThatIs() {
        backed("Talks of spring", 2, "I hear every word");
        backed("Talks of spring", 5, null);
        backed("Survey", 1, null);
        assertTrue(read("en").contains("1 of 2 traits backed by evidence · 2 sources · newest September 5, 2026"), read("en").toString());
        assertTrue(read("ru").contains("Подтверждено черт: 1 из 2 · 2 источника · последнее 5 сентября 2026 г."), read("ru").toString());
        assertFalse(read("en").toString().contains("I hear"), "quotes stand in the report only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void whoHasNoEvidenceHasNoBadge(String language) {
        List<String> about = List.of("backed", "Подтверждено");
        assertEquals(List.of(), read(language).stream().filter(text -> about.stream().anyMatch(text::contains)).toList());
    }
}
