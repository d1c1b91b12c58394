/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.map.MapLayout;
import org.portrait.card.report.ReportSettings;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.TextRun;
import org.portrait.core.document.Documents;
import org.portrait.model.Participant;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Personas;
import org.portrait.ui.card.access.Speech;
import org.portrait.ui.card.access.Spoken;
import org.portrait.ui.edit.Target;

/** What is read out of segment maps. */
class SpokenSheetsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static List<Arguments> sheets() throws Exception {
        List<Arguments> sheets = new java.util.ArrayList<>();
        for (String sample : List.of("laptop-shop.en", "flats.ru", "b2b-supply.en")) {
            Project project = Documents.load(Path.of("../org.portrait.samples/samples/" + sample + ".persona")).project();
            ReportSettings settings = ReportSettings.of(project, TODAY);
            sheets.add(Arguments.of(sample + ", map", project, MapLayout.scene(project, persona -> true, settings), true));
        }
        return sheets;
    }

    private static boolean isSelectable(Project project, Origin origin, boolean map) {
        Optional<EObject> element = Target.find(project, origin.elementId());
        return map ? origin.feature().isEmpty()
                && element.filter(found -> found instanceof Persona || found instanceof Segment || found instanceof Participant).isPresent()
                : element.flatMap(Personas::enclosing).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void everythingIsSaidOnceByWhomItIsAbout(String name, Project project, Scene scene, boolean map) {
        List<Spoken> all = Speech.of(scene, origin -> isSelectable(project, origin, map), new SheetNaming(id -> Target.find(project, id))).stream()
                .flatMap(Spoken::all).toList();
        List<Origin> walked = Reading.of(scene, origin -> isSelectable(project, origin, map)).stops().stream().map(Reading.Stop::origin).toList();
        List<Origin> spoken = all.stream().map(Spoken::origin).filter(origin -> !origin.isNone()).toList();
        // in a comparison, what stands in a head and again in the table is said with the head
        assertEquals(walked.size(), spoken.size());
        assertEquals(Set.copyOf(walked), Set.copyOf(spoken));
        all.stream().filter(Spoken::isStop).forEach(stop -> assertFalse(stop.name().isBlank(), stop::toString));
        String heard = String.join(" ", all.stream().flatMap(each -> Stream.of(each.name(), each.value())).toList());
        for (Page page : scene.pages()) {
            for (String words : read(page.root()).split("\\s+")) {
                assertTrue(heard.contains(words), () -> "“" + words + "” is shown, but not said");
            }
        }
    }

    private static String read(Node node) {
        return switch (node) {
            case TextRun run -> run.text();
            case Group group when group.role() == Role.ARTIFACT -> "";
            case Group group -> group.alternativeText() + " " + String.join("", group.children().stream().map(SpokenSheetsTest::read).toList()) + " ";
            default -> "";
        };
    }
}
