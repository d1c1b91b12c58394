/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.portrait.research.Code;
import org.portrait.research.Highlight;
import org.portrait.research.ResearchProject;

/**
 * What goes with a code when it is deleted.
 *
 * @param codes      codes, itself and the finer ones below it
 * @param uses       how often they were given
 * @param highlights highlights that nothing is left of: they have no other code and no comment
 */
public record Loss(int codes, int uses, int highlights) {

    /** What would go if a code were deleted. */
    public static Loss of(ResearchProject research, Code code) {
        List<Code> family = CodeBook.family(code);
        Set<String> ids = new HashSet<>(family.stream().map(Code::getId).toList());
        int uses = 0;
        int highlights = 0;
        for (Highlight highlight : Uses.highlights(research)) {
            int doomed = (int) highlight.getUses().stream().filter(use -> ids.contains(use.getCode())).count();
            uses += doomed;
            highlights += doomed > 0 && Uses.leavesNothing(highlight, doomed) ? 1 : 0;
        }
        return new Loss(family.size(), uses, highlights);
    }
}
