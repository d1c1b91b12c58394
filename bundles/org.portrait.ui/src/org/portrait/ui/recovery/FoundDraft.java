/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.recovery;

import java.nio.file.Path;

import org.portrait.core.document.Draft;

/** Unsaved work on a file that was found at the start. */
record FoundDraft(Path file, Draft draft) {
}
