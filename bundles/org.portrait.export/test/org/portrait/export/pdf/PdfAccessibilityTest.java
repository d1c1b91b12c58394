/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.scene.Scene;
import org.portrait.core.document.Documents;
import org.portrait.export.DemoScene;
import org.portrait.export.Layout;
import org.portrait.export.LayoutRequest;
import org.portrait.export.Layouts;
import org.portrait.model.Project;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The documents conform to PDF/UA-1, as far as a machine can tell. */
class PdfAccessibilityTest {

    @Test
    void conformsToPdfUa() throws Exception {
        assertConforms(DemoScene.create());
    }

    static List<Layout> layouts() {
        return Layouts.all();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyLayoutConforms(Layout layout) throws Exception {
        Path samples = Path.of("..", "org.portrait.samples", "samples");
        Path folder = Files.isDirectory(samples) ? samples : Path.of("bundles", "org.portrait.samples", "samples");
        Project project = Documents.open(folder.resolve("b2b-supply.ru.persona")).project();
        assertConforms(layout.scenes(LayoutRequest.of(project, LocalDate.of(2026, 11, 21))).findFirst().orElseThrow().get().scene());
    }

    private static void assertConforms(Scene scene) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] bytes = PdfPainterTest.pdf(scene, PdfOptions.DEFAULT);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1)) {
            List<String> failures = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false).validate(parser)
                    .getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + ": " + a.getMessage() + " at " + a.getLocation().getContext()).toList();
            assertEquals(List.of(), failures);
        }
    }
}
