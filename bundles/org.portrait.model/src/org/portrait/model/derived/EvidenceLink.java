/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.derived;

import java.util.Optional;

import org.portrait.model.Evidence;

/** Reads the link of a piece of evidence: an address for people, or an element of the research file beside the persona file. */
public final class EvidenceLink {

    private static final String RESEARCH = "research:";

    private EvidenceLink() {
    }

    /** The link that leads to an element of the research file. @param id its identifier */
    public static String to(String id) {
        return RESEARCH + id;
    }

    /** Identifier of the element of the research file that the evidence stands on. */
    public static Optional<String> element(Evidence evidence) {
        return Optional.ofNullable(evidence.getLink()).filter(link -> link.startsWith(RESEARCH)).map(link -> link.substring(RESEARCH.length()));
    }

    /** The address that people can follow; identifiers tell them nothing. */
    public static Optional<String> address(Evidence evidence) {
        return Optional.ofNullable(evidence.getLink()).filter(link -> !link.startsWith(RESEARCH) && !link.isBlank());
    }
}
