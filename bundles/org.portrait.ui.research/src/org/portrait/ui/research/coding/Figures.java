/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.Optional;
import java.util.function.BiFunction;

import org.portrait.research.Code;
import org.portrait.research.ResearchProject;
import org.portrait.research.coding.CodeBook;

/**
 * What a sheet tells of the codes.
 *
 * @param <R> what is counted for it
 */
interface Figures<R> {

    /** What counts them, in any thread, from a research and its code book; it keeps what the user chose now. */
    BiFunction<ResearchProject, CodeBook, R> counting();

    /** Shows them. @param code the one that is chosen in the code book; another object than in what was counted */
    void show(R counted, Optional<Code> code);
}
