/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Writes scenes as tagged PDF 1.7 (PDF/UA-1): real text in subset fonts, vector shapes, a structure tree from the scene's roles.
 * Fonts are parsed once per process; a document takes only copies of the glyphs it uses. The same scene makes the same bytes.
 */
package org.portrait.export.pdf;
