/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.portrait.model.Evidence;
import org.portrait.model.PersonaFactory;

class EvidenceLinkTest {

    private final Evidence evidence = PersonaFactory.eINSTANCE.createEvidence();

    @Test
    void leadsToAnElementOrToAnAddress() {
        assertEquals(Optional.empty(), EvidenceLink.element(evidence));
        assertEquals(Optional.empty(), EvidenceLink.address(evidence));
        evidence.setLink(EvidenceLink.to("answer-1"));
        assertEquals(Optional.of("answer-1"), EvidenceLink.element(evidence));
        assertEquals(Optional.empty(), EvidenceLink.address(evidence));
        evidence.setLink("https://example.org/study");
        assertEquals(Optional.empty(), EvidenceLink.element(evidence));
        assertEquals(Optional.of("https://example.org/study"), EvidenceLink.address(evidence));
    }
}
