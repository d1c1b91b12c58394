/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.migration;

import org.portrait.core.document.markup.MarkupElement;

/** One step that turns a file of one version into a file of the next. */
public interface Migration {

    /** The version that the step begins with; it ends with the next one. */
    int from();

    /**
     * Changes the project element and what is below it. What the step does not understand it leaves alone; it is then
     * kept as an unknown detail.
     */
    void apply(MarkupElement project);
}
