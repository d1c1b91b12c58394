/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.font.FontMetrics;
import org.portrait.card.geometry.Rect;
import org.portrait.card.page.PageFormat;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.TextRun;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.theme.Theme;
import org.portrait.card.theme.Themes;
import org.portrait.core.document.Documents;
import org.portrait.core.privacy.Disclosure;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/** The samples on all papers, in all themes, templates and languages. */
class SamplesOnPaperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Path SAMPLES = Path.of("..", "org.portrait.samples", "samples");

    private static final Set<CardTemplate> ON_ONE_PAGE = Set.of(CardTemplates.UX_PERSONA, CardTemplates.PSYCHOLOGICAL,
            CardTemplates.DAY_IN_LIFE, CardTemplates.POSTER);

    private static List<Path> files() throws IOException {
        Path folder = Files.isDirectory(SAMPLES) ? SAMPLES : Path.of("bundles", "org.portrait.samples", "samples");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("." + Documents.EXTENSION)).sorted().toList();
        }
    }

    static Stream<Object[]> looks() {
        return CardTemplates.all().stream().flatMap(template -> Themes.all().stream().flatMap(theme -> PageFormat.all().stream()
                .flatMap(format -> Stream.of(format, format.landscape()))
                .flatMap(format -> Stream.of(Locale.ENGLISH, Locale.of("ru"))
                        .map(locale -> new Object[] {template, theme, format, locale}))));
    }

    /** One persona of each sample, another one for each look, on each combination. */
    @ParameterizedTest
    @MethodSource("looks")
    void cardsAreClean(CardTemplate template, Theme theme, PageFormat format, Locale locale) throws Exception {
        int pick = Math.abs((template.id() + theme.id() + format + locale).hashCode());
        for (Path file : files()) {
            Project project = Documents.open(file).project();
            List<Persona> personas = Personas.of(project);
            LayoutRequest request = LayoutRequest.of(project, TODAY).template(template).theme(theme).format(format).locale(locale)
                    .personas(List.of(personas.get(pick % personas.size())));
            Scene scene = Layouts.CARD.scenes(request).findFirst().orElseThrow().get().scene();
            // three wide columns on a small lying page are full sooner than flowing ones
            boolean roomy = !template.isArranged() || !format.isLandscape() || format.width() > 1000;
            int most = ON_ONE_PAGE.contains(template) && roomy ? 1 : format.id().equals("A3") ? 2 : 3;
            assertTrue(scene.pages().size() <= most, () -> scene.info().title() + " has " + scene.pages().size() + " pages");
            scene.pages().forEach(SamplesOnPaperTest::assertClean);
        }
    }

    private static void assertClean(Page page) {
        List<TextRun> runs = new ArrayList<>();
        collect(page.root(), runs);
        List<Rect> boxes = runs.stream().map(SamplesOnPaperTest::letters).toList();
        for (int i = 0; i < boxes.size(); i++) {
            assertTrue(page.area().contains(boxes.get(i), 0.1), runs.get(i)::text);
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).intersects(boxes.get(j))) {
                    throw new AssertionError("“" + runs.get(i).text() + "” and “" + runs.get(j).text() + "” overlap");
                }
            }
        }
    }

    /** The box of the small letters and capitals of a run. */
    private static Rect letters(TextRun run) {
        FontMetrics metrics = run.face().file().metrics();
        double height = metrics.capHeight() * run.size() / 1000;
        return new Rect(run.x(), run.baseline() - height, Math.max(0, run.width()), height).grown(-0.3);
    }

    private static void collect(Group group, List<TextRun> runs) {
        for (Node node : group.children()) {
            if (node instanceof TextRun run && !run.text().isBlank()) {
                runs.add(run);
            } else if (node instanceof Group inner) {
                collect(inner, runs);
            }
        }
    }

    static Stream<Path> samples() throws IOException {
        return files().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTextCanBeReadFromThePdf(Path file) throws Exception {
        Project project = Disclosure.NOTHING.of(Documents.open(file).project());
        LayoutRequest request = LayoutRequest.of(project, TODAY);
        for (Persona persona : Personas.of(project)) {
            Scene scene = Layouts.CARD.scenes(request.personas(List.of(persona))).findFirst().orElseThrow().get().scene();
            assertEquals(List.of(), scene.warnings());
            String text = text(scene);
            for (Trait trait : request.settings(persona).template().shown(persona)) {
                Set<String> typed = new LinkedHashSet<>();
                typed(trait.get(persona), typed);
                typed.forEach(words -> assertTrue(text.contains(words), () -> persona.getName() + ", " + trait.key() + ": " + words));
            }
        }
    }

    static Stream<Object[]> documents() {
        return Layouts.all().stream().filter(layout -> layout != Layouts.CARD).flatMap(layout -> Themes.all().stream()
                .flatMap(theme -> Stream.of(PageFormat.A4, PageFormat.A4.landscape()).map(format -> new Object[] {layout, theme, format})));
    }

    /** Reports and the like of all samples. */
    @ParameterizedTest
    @MethodSource("documents")
    void documentsAreClean(Layout layout, Theme theme, PageFormat format) throws Exception {
        for (Path file : files()) {
            Scene scene = layout.scenes(LayoutRequest.of(Documents.open(file).project(), TODAY).theme(theme).format(format)).findFirst()
                    .orElseThrow().get().scene();
            assertFalse(scene.pages().isEmpty());
            scene.pages().forEach(SamplesOnPaperTest::assertClean);
        }
    }

    private static String text(Scene scene) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.find("pdf").orElseThrow().export(scene, ExportSettings.DEFAULT, suffix -> out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String squeezed(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).forEach(result::appendCodePoint);
        return result.toString();
    }

    private static void typed(Object value, Set<String> texts) {
        if (value instanceof String text) {
            texts.add(squeezed(text));
        } else if (value instanceof List<?> items) {
            items.forEach(item -> typed(item, texts));
        } else if (value instanceof EObject object) {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (attribute != PersonaPackage.Literals.IDENTIFIED__ID) {
                    typed(object.eGet(attribute), texts);
                }
            }
        }
    }
}
