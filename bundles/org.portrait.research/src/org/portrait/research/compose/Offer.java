/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.compose;

import java.util.List;
import java.util.Optional;

/**
 * What words of answers offer for a trait.
 *
 * @param proposals empty when the words cannot be used
 * @param refusal   why, then
 */
public record Offer(List<Proposal> proposals, Optional<Refusal> refusal) {

    public Offer {
        proposals = List.copyOf(proposals);
    }

    static Offer refused(Refusal why) {
        return new Offer(List.of(), Optional.of(why));
    }
}
