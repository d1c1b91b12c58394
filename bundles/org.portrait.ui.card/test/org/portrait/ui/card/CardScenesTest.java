/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.geometry.Rect;
import org.portrait.card.compose.KnownBlocks;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Scene;
import org.portrait.card.text.KnownTexts;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.export.raster.RasterPainter;
import org.portrait.model.Persona;
import org.portrait.model.Statement;
import org.portrait.model.derived.Personas;
import org.portrait.ui.edit.Target;

/** What the canvas does with scenes, over all personas of the samples. */
class CardScenesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final double SCALE = 0.6;

    static List<Persona> personas() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("../org.portrait.samples/samples"))) {
            return files.filter(file -> file.toString().endsWith(".en.persona")).sorted().flatMap(CardScenesTest::personas).toList();
        }
    }

    private static Stream<Persona> personas(Path file) {
        try {
            return Personas.of(Documents.load(file).project()).stream();
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Scene scene(Persona persona) {
        return CardLayout.scene(persona, CardSettings.of(persona, TODAY));
    }

    private static Reading reading(Persona persona) {
        return Reading.of(scene(persona), origin -> Target.of(persona, origin).isPresent());
    }

    @ParameterizedTest
    @MethodSource("personas")
    void whateverIsSelectedLeadsToFieldsThatHoldIt(Persona persona) {
        Reading reading = reading(persona);
        assertTrue(reading.stops().size() > 20);
        for (Reading.Stop stop : reading.stops()) {
            Target target = Target.of(persona, stop.origin()).orElseThrow();
            assertFalse(target.slots().isEmpty());
            target.item().ifPresent(item -> assertTrue(target.slot().items().contains(item), stop.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("personas")
    void aWalkInReadingOrderMeetsEverythingOnce(Persona persona) {
        Reading reading = reading(persona);
        Origin here = Origin.NONE;
        int met = 0;
        for (Optional<Reading.Stop> next = reading.step(here, 1); next.isPresent(); next = reading.step(here, 1)) {
            here = next.get().origin();
            met++;
        }
        assertEquals(reading.stops().size(), met);
        for (Optional<Reading.Stop> next = reading.step(here, -1); next.isPresent(); next = reading.step(here, -1)) {
            here = next.get().origin();
            met--;
        }
        assertEquals(1, met);
    }

    @ParameterizedTest
    @MethodSource("personas")
    void eachStopHasWordsAndIsFoundAtItsPlaces(Persona persona) {
        Map<Origin, List<Scene.Place>> places = scene(persona).places();
        for (Reading.Stop stop : reading(persona).stops()) {
            assertFalse(stop.text().isBlank(), stop.origin().toString());
            assertTrue(places.get(stop.origin()).stream().anyMatch(place -> place.page() == stop.page()), stop.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("personas")
    void arrowsGoWhereTheyPoint(Persona persona) {
        Reading reading = reading(persona);
        for (Reading.Stop stop : reading.stops()) {
            reading.towards(stop.origin(), 0, 1).filter(next -> next.page() == stop.page() && reading.indexOf(next.origin()) != reading.indexOf(stop.origin()) + 1)
                    .ifPresent(next -> assertTrue(middleY(next.area()) > middleY(stop.area()), stop.text()));
        }
    }

    private static double middleY(Rect area) {
        return area.y() + area.height() / 2;
    }

    @ParameterizedTest
    @MethodSource("personas")
    void whatIsPaintedAnewAfterAChangeEqualsAPictureMadeFromScratch(Persona persona) {
        Persona changed = EcoreUtil.copy(persona);
        Scene before = CardLayout.scene(changed, CardSettings.of(persona, TODAY));
        Statement goal = changed.getPsychography() == null || changed.getPsychography().getGoals().isEmpty() ? null
                : changed.getPsychography().getGoals().getFirst();
        if (goal == null) {
            changed.setTagline("Something else");
        } else {
            goal.setText(goal.getText() + " soon");
        }
        Scene after = CardLayout.scene(changed, CardSettings.of(persona, TODAY));
        RasterPainter painter = new RasterPainter();
        for (int i = 0; i < Math.min(before.pages().size(), after.pages().size()); i++) {
            BufferedImage image = painter.paint(before.pages().get(i), SCALE);
            Rect area = Changes.between(before.pages().get(i), after.pages().get(i));
            if (!area.isEmpty()) {
                repaint(painter, image, after.pages().get(i), area.grown(2));
            }
            assertArrayEquals(pixels(painter.paint(after.pages().get(i), SCALE)), pixels(image));
        }
    }

    @ParameterizedTest
    @MethodSource("personas")
    void aPictureThatFollowsRandomEditsEqualsOneMadeFromScratch(Persona persona) {
        Persona edited = EcoreUtil.copy(persona);
        List<Statement> statements = new ArrayList<>();
        edited.eAllContents().forEachRemaining(element -> {
            if (element instanceof Statement statement) {
                statements.add(statement);
            }
        });
        Random random = new Random(edited.getId().hashCode());
        RasterPainter painter = new RasterPainter();
        KnownTexts known = new KnownTexts();
        KnownBlocks blocks = new KnownBlocks();
        Page before = null;
        BufferedImage image = null;
        for (int edit = 0; edit < 12; edit++) {
            Statement statement = statements.get(random.nextInt(statements.size()));
            statement.setText("Words ".repeat(1 + random.nextInt(12)));
            Page page = CardLayout.card(EcoreUtil.copy(edited), CardSettings.of(persona, TODAY), known, blocks).scene().pages().getFirst();
            if (before == null) {
                image = painter.paint(page, SCALE);
            } else if (!Changes.between(before, page).isEmpty()) {
                repaint(painter, image, page, Changes.between(before, page).grown(2));
            }
            before = page;
        }
        assertArrayEquals(pixels(painter.paint(before, SCALE)), pixels(image));
    }

    private static void repaint(RasterPainter painter, BufferedImage image, Page page, Rect area) {
        Rectangle part = SceneRenderer.pixels(area, SCALE).intersection(new Rectangle(image.getWidth(), image.getHeight()));
        BufferedImage fresh = painter.paint(page, SCALE, part);
        image.setRGB(part.x, part.y, part.width, part.height, fresh.getRGB(0, 0, part.width, part.height, null, 0, part.width), 0, part.width);
    }

    @Test
    void anUnchangedPageNeedsNoPaint() throws Exception {
        Persona persona = personas().getFirst();
        assertEquals(Rect.EMPTY, Changes.between(scene(persona).pages().getFirst(), scene(persona).pages().getFirst()));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
