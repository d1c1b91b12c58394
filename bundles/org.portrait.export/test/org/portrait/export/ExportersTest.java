/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.page.PageFormat;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.theme.Themes;
import org.portrait.core.privacy.Disclosure;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.Statement;
import org.portrait.model.derived.Identifiers;

class ExportersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static Project project() {
        Project project = PersonaFactory.eINSTANCE.createProject();
        project.setName("Квартиры");
        project.setLanguage("ru");
        Segment segment = PersonaFactory.eINSTANCE.createSegment();
        segment.setName("Молодые семьи");
        project.getSegments().add(segment);
        for (String name : List.of("Анна Белова", "Олег")) {
            Persona persona = PersonaFactory.eINSTANCE.createPersona();
            persona.setName(name);
            persona.setDemography(PersonaFactory.eINSTANCE.createDemography());
            persona.getDemography().setReligion("Тайная вера");
            persona.setPsychography(PersonaFactory.eINSTANCE.createPsychography());
            for (int i = 0; i < 12; i++) {
                Statement goal = PersonaFactory.eINSTANCE.createStatement();
                goal.setText("Цель номер " + i);
                persona.getPsychography().getGoals().add(goal);
            }
            segment.getPersonas().add(persona);
        }
        return Identifiers.complete(project);
    }

    private static Map<String, byte[]> export(Exporter exporter, NamedScene scene) throws IOException {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        exporter.export(scene.scene(), ExportSettings.DEFAULT.scale(1), suffix -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertEquals(null, files.put(suffix, out), "a file is written once");
            return out;
        });
        Map<String, byte[]> result = new LinkedHashMap<>();
        files.forEach((suffix, out) -> result.put(suffix, out.toByteArray()));
        return result;
    }

    static Stream<Object[]> all() {
        return Exporters.all().stream().flatMap(exporter -> Layouts.all().stream().map(layout -> new Object[] {exporter, layout}));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsWrittenCanBeReadAgain(Exporter exporter, Layout layout) throws Exception {
        for (Supplier<NamedScene> each : layout.scenes(LayoutRequest.of(project(), TODAY)).toList()) {
            NamedScene scene = each.get();
            Map<String, byte[]> files = export(exporter, scene);
            int pages = scene.scene().pages().size();
            assertEquals(exporter.holdsAllPages() ? 1 : pages, files.size());
            assertEquals(exporter.holdsAllPages() || pages == 1, files.containsKey(""));
            for (byte[] bytes : files.values()) {
                read(exporter, bytes, pages);
            }
            assertArrayEquals(files.values().iterator().next(), export(exporter, scene).values().iterator().next());
        }
    }

    private static void read(Exporter exporter, byte[] bytes, int pages) throws Exception {
        switch (exporter.extension()) {
            case "pdf" -> {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    assertEquals(pages, document.getNumberOfPages());
                }
            }
            case "png" -> assertEquals(595, ImageIO.read(new ByteArrayInputStream(bytes)).getWidth());
            case "svg" -> assertEquals("svg", DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes)).getDocumentElement().getTagName());
            default -> throw new AssertionError("No reader for " + exporter.extension());
        }
    }

    private static String text(NamedScene scene) throws IOException {
        try (PDDocument document = Loader.loadPDF(export(Exporters.find("PDF").orElseThrow(), scene).get(""))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aCardIsMadeForEachPersonaWhenItIsAskedFor() throws IOException {
        List<Supplier<NamedScene>> scenes = Layouts.CARD.scenes(LayoutRequest.of(project(), TODAY).theme(Themes.VIVID)
                .template(CardTemplates.UX_PERSONA).format(PageFormat.LETTER.landscape())).toList();
        assertEquals(2, scenes.size());
        NamedScene first = scenes.get(0).get();
        assertEquals("Анна Белова", first.name());
        assertEquals(792, first.scene().pages().get(0).width());
        String text = text(first);
        for (int i = 0; i < 12; i++) {
            assertTrue(text.contains("Цель номер " + i), text);
        }
    }

    @Test
    void confidentialTraitsAreNotShownUnlessNamed() throws IOException {
        LayoutRequest request = LayoutRequest.of(project(), TODAY);
        for (Layout layout : Layouts.all()) {
            for (Supplier<NamedScene> scene : layout.scenes(request).toList()) {
                assertFalse(text(scene.get()).contains("Тайная"), layout.id());
            }
            LayoutRequest named = request.disclosure(Disclosure.of(List.of("demography.religion")));
            assertEquals(layout != Layouts.MAP, text(layout.scenes(named).toList().get(0).get()).contains("Тайная"), layout.id());
        }
    }

    @ParameterizedTest
    @CsvSource({"1,''", "2,2", "5,5", "6,3 3", "11,3 4 4"})
    void manyPersonasMakeSeveralComparisons(int count, String groups) {
        Project project = project();
        Segment segment = project.getSegments().getFirst();
        segment.getPersonas().removeLast();
        while (segment.getPersonas().size() < count) {
            Persona persona = PersonaFactory.eINSTANCE.createPersona();
            persona.setName("Имя" + segment.getPersonas().size());
            segment.getPersonas().add(persona);
        }
        List<String> sizes = Layouts.COMPARISON.scenes(LayoutRequest.of(Identifiers.complete(project), TODAY))
                .map(scene -> Integer.toString(scene.get().name().split(", ").length)).toList();
        assertEquals(groups, String.join(" ", sizes));
    }

    @Test
    void theLanguageOfTheProjectIsTakenUnlessAnotherIsWanted() {
        LayoutRequest request = LayoutRequest.of(project(), TODAY);
        assertEquals("ru", Layouts.REPORT.scenes(request).toList().get(0).get().scene().info().language().getLanguage());
        assertEquals("en", Layouts.REPORT.scenes(request.locale(Locale.ENGLISH)).toList().get(0).get().scene().info().language().getLanguage());
    }

    @Test
    void areFoundWhateverTheCaseAndNamedInBothLanguages() {
        Exporters.all().forEach(exporter -> assertEquals(exporter, Exporters.find(exporter.id().toUpperCase(Locale.ROOT)).orElseThrow()));
        Layouts.all().forEach(layout -> assertEquals(layout, Layouts.find(layout.id().toUpperCase(Locale.ROOT)).orElseThrow()));
        assertTrue(Exporters.find("docx").isEmpty());
        Exporters.all().forEach(exporter -> assertNotEquals(exporter.name(Locale.ENGLISH), exporter.name(Locale.of("ru"))));
        Layouts.all().forEach(layout -> assertNotEquals(layout.name(Locale.ENGLISH), layout.name(Locale.of("ru"))));
    }

    @Test
    void pagesAreNumberedWithEnoughDigits() {
        assertEquals("", Exporters.suffix(0, 1));
        assertEquals("-1", Exporters.suffix(0, 9));
        assertEquals("-03", Exporters.suffix(2, 10));
        assertThrows(IllegalArgumentException.class, () -> new ExportSettings(0, Optional.empty()));
    }
}
