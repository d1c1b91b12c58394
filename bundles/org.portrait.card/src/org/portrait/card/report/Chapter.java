/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.report;

import java.util.List;

import org.portrait.card.compose.Kit;
import org.portrait.card.scene.Bookmark;

/** A chapter of a report. */
interface Chapter {

    /** Its heading. */
    String title(Kit kit);

    /** 1 for chapters, 2 for chapters inside of the one before. */
    int level();

    /** Id of the model element that it is about; empty for none. */
    String id();

    /** Appends its pages. */
    void write(Kit kit, ReportPages pages, List<Bookmark> bookmarks);
}
