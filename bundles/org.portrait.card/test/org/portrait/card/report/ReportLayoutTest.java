/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.portrait.card.RandomPersonas;
import org.portrait.card.RandomPersonas.Flavour;
import org.portrait.card.SceneTexts;
import org.portrait.card.page.PageFormat;
import org.portrait.card.scene.Bookmark;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.TextRun;
import org.portrait.card.theme.Themes;
import org.portrait.model.Evidence;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.Statement;
import org.portrait.model.Segment;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

class ReportLayoutTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static Scene report(Project project) {
        return ReportLayout.scene(project, persona -> true, ReportSettings.of(project, TODAY));
    }

    private static Project project(Flavour flavour) {
        return Personas.project(RandomPersonas.persona(4, flavour)).orElseThrow();
    }

    @Test
    void linksOfTheContentsLeadToThePagesTheyName() {
        Scene scene = report(project(Flavour.USUAL));
        List<Group> links = new ArrayList<>();
        scene.pages().forEach(page -> collect(page.root(), links));
        assertTrue(links.size() > 1);
        for (Group item : links) {
            List<TextRun> runs = new ArrayList<>();
            texts(item, runs);
            int number = Integer.parseInt(runs.get(runs.size() - 1).text());
            int page = firstPage(scene, item.link().substring(1));
            assertEquals(number, page + 1, item.link());
        }
    }

    private static int firstPage(Scene scene, String id) {
        for (int i = 0; i < scene.pages().size(); i++) {
            if (shows(scene.pages().get(i).root(), id)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean shows(Group group, String id) {
        return group.origin().elementId().equals(id)
                || group.children().stream().anyMatch(child -> child instanceof Group inner && shows(inner, id));
    }

    private static void collect(Group group, List<Group> links) {
        for (Node child : group.children()) {
            if (child instanceof Group inner) {
                if (group.role() == Role.CONTENTS_ITEM && inner.role() == Role.LINK) {
                    links.add(inner);
                }
                collect(inner, links);
            }
        }
    }

    private static void texts(Group group, List<TextRun> runs) {
        for (Node child : group.children()) {
            if (child instanceof TextRun run) {
                runs.add(run);
            } else if (child instanceof Group inner) {
                texts(inner, runs);
            }
        }
    }

    @Test
    void everyPersonaIsABookmark() {
        Project project = project(Flavour.USUAL);
        List<String> titles = report(project).pages().stream().flatMap(page -> page.bookmarks().stream()).map(Bookmark::title).toList();
        Personas.of(project).stream().filter(persona -> persona.getName() != null && !persona.getName().isBlank())
                .forEach(persona -> assertTrue(titles.contains(persona.getName().strip()), persona.getName()));
    }

    /** Evidence on an item of a list says which item it is about. */
    @Test
    void evidenceNamesTheItemThatItIsAbout() {
        Project project = project(Flavour.USUAL);
        Persona persona = Personas.of(project).getFirst();
        Statement pain = PersonaFactory.eINSTANCE.createStatement();
        pain.setText("Thin walls");
        Evidence evidence = PersonaFactory.eINSTANCE.createEvidence();
        evidence.setSource("Talks");
        pain.getEvidence().add(evidence);
        persona.setPsychography(PersonaFactory.eINSTANCE.createPsychography());
        persona.getPsychography().getPains().add(pain);
        assertTrue(SceneTexts.squeezed(report(project)).contains(SceneTexts.squeezed("Problems: Thin walls")));
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void everyTraitAndEvidenceIsThere(@ForAll @IntRange(max = 5000) int seed, @ForAll Flavour flavour) {
        Project project = Personas.project(RandomPersonas.persona(seed, flavour)).orElseThrow();
        Scene scene = report(project);
        String text = SceneTexts.squeezed(scene);
        for (Persona persona : Personas.of(project)) {
            for (Trait trait : Personas.filledTraits(persona)) {
                SceneTexts.typed(persona, trait).forEach(typed -> assertTrue(text.contains(typed), () -> trait.key() + ": " + typed));
                for (Evidence evidence : trait.evidence(persona)) {
                    String quote = evidence.getQuote() == null ? "" : evidence.getQuote();
                    assertTrue(text.contains(SceneTexts.squeezed(quote)), () -> "quote: " + quote);
                }
            }
        }
        for (Page page : scene.pages()) {
            SceneTexts.runs(page, true).forEach(run -> assertTrue(page.area().contains(SceneTexts.letters(run), 0.5), run::text));
        }
    }

    @Test
    void unwantedPersonasAreLeftOut() {
        Project project = PersonaFactory.eINSTANCE.createProject();
        project.setName("Shop");
        Segment segment = PersonaFactory.eINSTANCE.createSegment();
        segment.setName("Students");
        project.getSegments().add(segment);
        for (String name : List.of("Anna", "Oleg")) {
            Persona persona = PersonaFactory.eINSTANCE.createPersona();
            persona.setName(name);
            segment.getPersonas().add(persona);
        }
        Identifiers.complete(project);
        Scene scene = ReportLayout.scene(project, persona -> "Oleg".equals(persona.getName()),
                ReportSettings.of(project, TODAY).with(Themes.VIVID).with(PageFormat.LETTER));
        String text = SceneTexts.squeezed(scene);
        assertTrue(text.contains("Oleg") && text.contains("Students"));
        assertEquals(-1, text.indexOf("Anna"));
    }

    @Test
    void anEmptyProjectHasACover() {
        Project project = Identifiers.complete(PersonaFactory.eINSTANCE.createProject());
        assertTrue(report(project).pages().size() >= 1);
    }

    @Test
    void segmentsAreShownWhereTheyAreFirstMentioned() {
        Project project = project(Flavour.USUAL);
        Segment segment = project.getSegments().get(0);
        assertEquals(1, report(project).places().get(Origin.of(segment.getId(), "name")).stream().map(Scene.Place::page).distinct()
                .limit(1).count());
    }
}
