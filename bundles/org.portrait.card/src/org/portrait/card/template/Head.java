/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.template;

import java.util.List;

/**
 * What the head of a card shows beside name, portrait and status.
 *
 * @param facts keys of the traits of the line of key facts
 * @param quote key of the trait whose words stand out; empty = none
 */
public record Head(List<String> facts, String quote) {

    /** Copies the keys. */
    public Head {
        facts = List.copyOf(facts);
    }
}
