/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.caret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.portrait.card.arrange.Arranging;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.layout.Drafting;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Scene;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Places of any text, as prose that breaks into many lines and as a heading. */
class CaretMapPropertiesTest {

    private static final Function<Persona, CardSettings> SETTINGS = persona -> CardSettings.of(persona, LocalDate.of(2026, 11, 21))
            .with(new Drafting(false, 1));
    /** What keeps the place of what nobody sees. */
    private static final String GUARD = "\u00A0";

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12),
                Arbitraries.strings().withCharRange('А', 'я').ofMinLength(1).ofMaxLength(12),
                Arbitraries.strings().withCharRange('\u05D0', '\u05EA').ofMinLength(1).ofMaxLength(8),
                Arbitraries.strings().withCharRange('\u0621', '\u064A').ofMinLength(1).ofMaxLength(8),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(60).ofMaxLength(200),
                Arbitraries.of(" ", " ", " ", "\n", "\n\n", "\r\n", "  ", "e\u0301", "a\u0301\u0323", "👨\u200D👩\u200D👧", "👍🏽", "🏠", "soft\u00ADhyphen",
                        "\u200B", "1\u202F000", "(«", "—", "\t", "\u0130", "漢字"));
        return piece.list().ofMinSize(1).ofMaxSize(40).map(pieces -> String.join("", pieces)).filter(text -> !text.isBlank());
    }

    private record Shown(Persona persona, Scene scene, String id) {

        CaretMap map(String text) {
            return CaretMap.of(scene, Origin.of(id, "biography"), text);
        }
    }

    private static Shown show(String text) {
        Project project = PersonaFactory.eINSTANCE.createProject();
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        project.getPersonas().add(persona);
        persona.setName("Anna");
        persona.setStory(PersonaFactory.eINSTANCE.createStory());
        persona.getStory().setBiography(text);
        Identifiers.complete(project);
        return new Shown(persona, CardLayout.scene(persona, SETTINGS.apply(persona)), persona.getStory().getId());
    }

    @Property(tries = 150)
    void everyOffsetHasAPlaceThatIsFoundAgain(@ForAll("texts") String text) {
        CaretMap map = show(text + GUARD).map(text + GUARD);
        assertFalse(map.isEmpty());
        for (int offset = 0; offset <= text.length(); offset++) {
            CaretMap.Place place = map.place(offset);
            assertTrue(Double.isFinite(place.x()) && place.bottom() > place.top(), "a height at " + offset);
            int again = map.offset(place.page(), place.x(), (place.top() + place.bottom()) / 2);
            assertEquals(place, map.place(again), "the place of " + offset + " and of " + again);
        }
    }

    @Property(tries = 150)
    void placesFollowOneAnotherInReadingOrder(@ForAll("texts") String text) {
        CaretMap map = show(text + GUARD).map(text + GUARD);
        CaretMap.Place before = map.place(0);
        for (int offset = 1; offset <= text.length(); offset++) {
            CaretMap.Place place = map.place(offset);
            // another column begins higher up, but farther right; another page after that
            boolean after = place.page() > before.page() || place.top() >= before.top() - 0.01 || place.x() > before.x();
            assertTrue(after, before + " at " + (offset - 1) + ", then " + place);
            before = place;
        }
    }

    @Property(tries = 100)
    void linesAreWalkedThroughFromTheFirstToTheLast(@ForAll("texts") String text) {
        CaretMap map = show(text + GUARD).map(text + GUARD);
        int offset = 0;
        int steps = 0;
        while (offset < map.lineStart(text.length()) && steps++ < text.length() + 2) {
            int next = map.down(offset, 1, map.place(offset).x());
            assertTrue(next >= offset, "down from " + offset + " to " + next);
            assertTrue(map.lineStart(offset) <= offset && map.lineEnd(offset) >= map.lineStart(offset));
            offset = Math.max(next, map.lineEnd(offset) + 1);
        }
        assertTrue(steps <= text.length() + 1);
        assertEquals(0, map.down(0, -1, 0));
    }

    @Property(tries = 60)
    void whatIsSelectedTogetherCoversWhatIsSelectedOneByOne(@ForAll("texts") String text) {
        CaretMap map = show(text + GUARD).map(text + GUARD);
        List<CaretMap.Area> all = map.areas(0, text.length());
        double sum = 0;
        for (int offset = 0; offset < text.length(); offset++) {
            for (CaretMap.Area part : map.areas(offset, offset + 1)) {
                sum += part.area().width();
                assertTrue(all.stream().anyMatch(area -> area.page() == part.page() && area.area().contains(part.area(), 0.01)));
            }
        }
        assertTrue(sum >= width(all) - 0.5, "no more than the sum of all");
        assertTrue(map.areas(0, 0).isEmpty());
    }

    private static double width(List<CaretMap.Area> areas) {
        return areas.stream().mapToDouble(area -> area.area().width()).sum();
    }

    @Property(tries = 50)
    void aNameAndATitleInCapitalsHavePlaces(@ForAll("texts") String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        String name = words.substring(0, words.offsetByCodePoints(0, Math.min(20, words.codePointCount(0, words.length())))) + GUARD;
        Shown shown = show("Biography");
        Persona persona = shown.persona();
        persona.setName(name);
        Scene scene = CardLayout.scene(persona, SETTINGS.apply(persona));
        assertFalse(CaretMap.of(scene, Origin.of(persona.getId(), "name"), name).isEmpty());
        assertTrue(CaretMap.of(scene, Origin.of(persona.getId(), "tagline"), name).isEmpty());
        CardTemplate template = CardTemplates.of(persona);
        String block = template.blocks().stream().filter(each -> each.traits().contains("story.biography")).findFirst().orElseThrow().id();
        CardSettings retitled = SETTINGS.apply(persona).with(Arranging.retitle(template, block, name.strip()));
        assertFalse(CaretMap.ofTitle(CardLayout.scene(persona, retitled), block, name.strip()).isEmpty());
    }
}
