/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.portrait.export.DemoScene;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The documents conform to PDF/UA-1, as far as a machine can tell. */
class PdfAccessibilityTest {

    @Test
    void conformsToPdfUa() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] bytes = PdfPainterTest.pdf(DemoScene.create(), PdfOptions.DEFAULT);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1)) {
            List<String> failures = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false).validate(parser)
                    .getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + ": " + a.getMessage() + " at " + a.getLocation().getContext()).toList();
            assertEquals(List.of(), failures);
        }
    }
}
