/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import org.portrait.card.RandomPersonas.Flavour;
import org.portrait.card.compare.ComparisonLayout;
import org.portrait.card.geometry.Rect;
import org.portrait.card.map.MapLayout;
import org.portrait.card.page.PageFormat;
import org.portrait.card.report.ReportSettings;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.TextRun;
import org.portrait.card.theme.Theme;
import org.portrait.card.theme.Themes;
import org.portrait.model.Persona;
import org.portrait.model.Participant;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/** What holds for documents on several personas of any project on any paper. */
class DocumentPropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    enum Document {
        COMPARISON {
            @Override
            Scene scene(Project project, long seed, ReportSettings settings) {
                return ComparisonLayout.scene(compared(project, seed), settings);
            }

            @Override
            Stream<String> texts(Project project, long seed) {
                return compared(project, seed).stream().flatMap(persona -> Stream.concat(Stream.ofNullable(persona.getName()).map(SceneTexts::squeezed),
                        Trait.all().stream().flatMap(trait -> SceneTexts.typed(persona, trait).stream())));
            }

            private List<Persona> compared(Project project, long seed) {
                List<Persona> personas = Personas.of(project);
                return personas.subList(0, Math.min(personas.size(), ComparisonLayout.LEAST + (int) (seed % 4)));
            }
        },
        MAP {
            @Override
            Scene scene(Project project, long seed, ReportSettings settings) {
                return MapLayout.scene(project, persona -> true, settings);
            }

            @Override
            Stream<String> texts(Project project, long seed) {
                return Stream.concat(project.getSegments().stream().map(Segment::getName), Personas.of(project).stream()
                        .flatMap(persona -> Stream.concat(Stream.of(persona.getName()), persona.getParticipants().stream().map(Participant::getName)
                                .filter(name -> !isOwn(name, persona)))))
                        .filter(name -> name != null).map(SceneTexts::squeezed);
            }

            private boolean isOwn(String name, Persona persona) {
                return name != null && persona.getName() != null && persona.getName().strip().toLowerCase(Locale.ROOT)
                        .startsWith(name.strip().toLowerCase(Locale.ROOT));
            }
        };

        abstract Scene scene(Project project, long seed, ReportSettings settings);

        abstract Stream<String> texts(Project project, long seed);
    }

    record Sample(Document document, long seed, Flavour flavour, ReportSettings settings) {

        Project project() {
            Project project = RandomPersonas.project(seed, flavour);
            for (int i = 1; Personas.of(project).size() < ComparisonLayout.LEAST; i++) {
                project.getPersonas().add(RandomPersonas.persona(seed + i, Flavour.SPARSE));
            }
            return project;
        }

        Scene scene() {
            return document.scene(project(), seed, settings);
        }

        @Override
        public String toString() {
            return document + " " + seed + " " + flavour + " " + settings.theme().id() + " " + settings.format() + " " + settings.locale();
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        List<PageFormat> formats = PageFormat.all().stream().flatMap(format -> Stream.of(format, format.landscape())).toList();
        Arbitrary<Theme> themes = Arbitraries.of(Themes.all());
        Arbitrary<Locale> locales = Arbitraries.of(Locale.ENGLISH, Locale.of("ru"));
        Arbitrary<ReportSettings> settings = Combinators.combine(themes, Arbitraries.of(formats), locales)
                .as((theme, format, locale) -> new ReportSettings(theme, format, locale, TODAY));
        return Combinators.combine(Arbitraries.of(Document.values()), Arbitraries.longs().between(0, 1_000_000), Arbitraries.of(Flavour.values()), settings)
                .as(Sample::new);
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void nothingLeavesThePageAndNoTwoTextsOverlap(@ForAll("samples") Sample sample) {
        for (Page page : sample.scene().pages()) {
            List<TextRun> runs = SceneTexts.runs(page, true).stream().filter(run -> !run.text().isBlank() && run.width() > 0).toList();
            List<Rect> boxes = runs.stream().map(run -> SceneTexts.letters(run).grown(-0.4)).toList();
            for (int i = 0; i < boxes.size(); i++) {
                assertTrue(page.area().contains(boxes.get(i), 0.5), "off the page: " + runs.get(i).text());
                for (int j = i + 1; j < boxes.size(); j++) {
                    if (boxes.get(i).intersects(boxes.get(j))) {
                        throw new AssertionError("“" + runs.get(i).text() + "” and “" + runs.get(j).text() + "” overlap");
                    }
                }
            }
        }
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void everyTextIsThere(@ForAll("samples") Sample sample) {
        String text = folded(SceneTexts.squeezed(sample.scene()));
        sample.document().texts(sample.project(), sample.seed()).forEach(typed -> assertTrue(text.contains(folded(typed)), () -> "lost: " + typed));
    }

    /** What differs in nothing but the case of letters counts as the same. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void theSameInputMakesTheSameScene(@ForAll("samples") Sample sample) {
        Project project = sample.project();
        Scene scene = sample.document().scene(project, sample.seed(), sample.settings());
        assertFalse(scene.pages().isEmpty());
        assertTrue(scene.equals(sample.document().scene(project, sample.seed(), sample.settings())), "another scene of the same");
    }
}
