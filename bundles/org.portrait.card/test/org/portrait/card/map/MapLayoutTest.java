/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.portrait.card.SceneTexts;
import org.portrait.card.geometry.Rect;
import org.portrait.card.page.PageFormat;
import org.portrait.card.report.ReportSettings;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.TextRun;
import org.portrait.model.Participant;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;

class MapLayoutTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Project project = PersonaFactory.eINSTANCE.createProject();

    private Segment segment(String name, int share, String... personas) {
        Segment segment = PersonaFactory.eINSTANCE.createSegment();
        segment.setName(name);
        if (share > 0) {
            segment.setSize(PersonaFactory.eINSTANCE.createSegmentSize());
            segment.getSize().setShare(share);
        }
        Stream.of(personas).map(MapLayoutTest::persona).forEach(segment.getPersonas()::add);
        project.getSegments().add(segment);
        return segment;
    }

    private static Persona persona(String name) {
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        persona.setName(name);
        return persona;
    }

    private static Participant participant(Persona persona, String name, Integer influence) {
        Participant participant = PersonaFactory.eINSTANCE.createParticipant();
        participant.setName(name);
        participant.setInfluence(influence);
        persona.getParticipants().add(participant);
        return participant;
    }

    private Scene map() {
        return map(PageFormat.A4.landscape());
    }

    private Scene map(PageFormat format) {
        Identifiers.complete(project);
        return MapLayout.scene(project, persona -> true, ReportSettings.of(project, TODAY).with(format));
    }

    private static List<Group> groups(Scene scene, Role role) {
        List<Group> found = new ArrayList<>();
        scene.pages().forEach(page -> collect(page.root(), role, found));
        return found;
    }

    private static void collect(Group group, Role role, List<Group> found) {
        for (Node child : group.children()) {
            if (child instanceof Group inner) {
                if (inner.role() == role) {
                    found.add(inner);
                }
                collect(inner, role, found);
            }
        }
    }

    private static Group only(List<Group> groups, String id) {
        List<Group> own = groups.stream().filter(group -> group.origin().elementId().equals(id)).toList();
        assertEquals(1, own.size(), id);
        return own.getFirst();
    }

    private static List<Group> arrows(Scene scene) {
        return groups(scene, Role.FIGURE).stream().filter(figure -> figure.origin().feature().equals("influence")).toList();
    }

    private static double area(Group group) {
        return group.bounds().width() * group.bounds().height();
    }

    @Test
    void aLargerSegmentIsALargerArea() {
        Segment large = segment("Large", 60, "Anna");
        Segment small = segment("Small", 20, "Oleg");
        List<Group> areas = groups(map(), Role.SECTION);
        double times = area(only(areas, large.getId())) / area(only(areas, small.getId()));
        assertTrue(times > 1.8 && times < 3.2, () -> times + " times as large");
    }

    @Test
    void personasStandInTheAreaOfTheirSegment() {
        Segment students = segment("Students", 0, "Anna", "Oleg");
        project.getPersonas().add(persona("Nobody's"));
        Scene scene = map();
        Group area = only(groups(scene, Role.SECTION), students.getId());
        for (Persona persona : Personas.of(project)) {
            Rect card = only(groups(scene, Role.LIST_ITEM), persona.getId()).bounds();
            assertEquals(persona.eContainer() == students, area.bounds().contains(card, 0.01), persona.getName());
        }
    }

    @Test
    void whoTakesPartIsShownWithAnArrow() {
        Persona anna = segment("Families", 0, "Anna Belova").getPersonas().getFirst();
        participant(anna, "Husband", 80);
        participant(anna, "anna", 50);
        participant(anna, "Bank", null);
        List<Group> arrows = arrows(map());
        assertEquals(2, arrows.size(), "who decides for herself needs no arrow");
        assertTrue(arrows.getFirst().alternativeText().contains("Husband") && arrows.getFirst().alternativeText().contains("80"),
                arrows.getFirst().alternativeText());
    }

    @Test
    void aParticipantThatIsAPersonaIsNotShownTwice() {
        Segment families = segment("Families", 0, "Anna Belova", "Oleg Belov", "Ira");
        participant(families.getPersonas().get(0), "Oleg Belov", 70);
        participant(families.getPersonas().get(1), "Anna  belova", 30);
        participant(families.getPersonas().get(2), "Friend", 10);
        Scene scene = map();
        assertEquals(3, arrows(scene).size());
        assertEquals(4, groups(scene, Role.LIST_ITEM).size(), "three personas and a friend");
    }

    @Test
    void aParticipantFromAnotherSegmentLeadsThere() {
        Persona anna = segment("Families", 0, "Anna Belova").getPersonas().getFirst();
        Persona clerk = segment("Banks", 0, "Clerk").getPersonas().getFirst();
        participant(anna, "Clerk", 40);
        List<String> links = groups(map(), Role.LINK).stream().map(Group::link).toList();
        assertEquals(List.of("#" + clerk.getId()), links);
    }

    @Test
    void manyPersonasGoOverPagesAndStayReadable() {
        for (int s = 0; s < 6; s++) {
            String[] names = new String[34];
            for (int i = 0; i < names.length; i++) {
                names[i] = "Persona " + s + "-" + i;
            }
            segment("Segment " + s, 5 + s, names).getPersonas().forEach(persona -> participant(persona, "Boss", 40));
        }
        Scene scene = map(PageFormat.A4);
        assertTrue(scene.pages().size() > 3, () -> scene.pages().size() + " pages");
        assertEquals(204, groups(scene, Role.LIST_ITEM).stream().filter(item -> !item.origin().elementId().isEmpty()).map(item -> item.origin().elementId())
                .filter(id -> Personas.of(project).stream().anyMatch(persona -> id.equals(persona.getId()))).distinct().count());
        for (Page page : scene.pages()) {
            List<TextRun> runs = SceneTexts.runs(page, false);
            assertFalse(runs.isEmpty());
            runs.forEach(run -> assertTrue(run.size() >= 5.5, () -> run.text() + " in " + run.size()));
        }
    }

    @Test
    void anEmptyProjectIsAnEmptyMap() {
        assertEquals(1, map().pages().size());
        segment("", 0);
        assertEquals(1, map().pages().size());
    }
}
