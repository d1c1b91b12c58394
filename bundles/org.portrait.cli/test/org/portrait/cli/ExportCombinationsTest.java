/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.page.PageFormat;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.theme.Theme;
import org.portrait.card.theme.Themes;
import org.portrait.core.document.Documents;
import org.portrait.export.Exporter;
import org.portrait.export.Exporters;
import org.portrait.export.Layout;
import org.portrait.export.Layouts;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;

/**
 * Everything that can be chosen goes together with everything else; each time another persona of the samples is taken, with as many of its
 * neighbours as the layout needs. Only cards have a template.
 */
class ExportCombinationsTest {

    private static final double SCALE = 0.5;

    static Stream<Arguments> combinations() throws Exception {
        List<Arguments> samples = new ArrayList<>();
        for (Path file : Samples.files()) {
            List<String> ids = Personas.of(Documents.open(file).project()).stream().map(Persona::getId).toList();
            for (int i = 0; i < ids.size(); i++) {
                List<String> fromHere = new ArrayList<>(ids.subList(i, ids.size()));
                fromHere.addAll(ids.subList(0, i));
                samples.add(Arguments.of(file, fromHere));
            }
        }
        List<Arguments> combinations = new ArrayList<>();
        for (Exporter exporter : Exporters.all()) {
            for (Layout layout : Layouts.all()) {
                for (CardTemplate template : layout == Layouts.CARD ? CardTemplates.all() : CardTemplates.all().subList(0, 1)) {
                    for (Theme theme : Themes.all()) {
                        for (PageFormat page : PageFormat.all()) {
                            for (boolean landscape : new boolean[] {false, true}) {
                                Object[] sample = samples.get(combinations.size() % samples.size()).get();
                                combinations.add(Arguments.of(exporter.id(), layout.id(), template.id(), theme.id(), page, landscape, sample[0],
                                        sample[1]));
                            }
                        }
                    }
                }
            }
        }
        return combinations.stream();
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void givesSoundFiles(String exporter, String layout, String template, String theme, PageFormat page, boolean landscape, Path sample,
            List<String> personas,
            @TempDir Path folder) throws Exception {
        List<Object> arguments = new ArrayList<>(List.of("export", sample, "--format", exporter, "--layout", layout, "--template", template,
                "--theme", theme, "--page", page.id(), "--out", folder, "--scale", SCALE));
        personas.stream().limit(Layouts.find(layout).orElseThrow().fewest()).forEach(persona -> arguments.addAll(List.of("--persona", persona)));
        if (landscape) {
            arguments.add("--landscape");
        }
        CliRun run = CliRun.of(arguments.toArray());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals("", run.err());
        assertFalse(run.outLines().isEmpty());
        PageFormat paper = landscape ? page.landscape() : page;
        for (String file : run.outLines()) {
            Exported.assertSound(Path.of(file), paper.width(), paper.height(), SCALE);
        }
    }
}
