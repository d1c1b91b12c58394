/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Writes pages as SVG: glyphs as outlines, so that every viewer shows the same, with the text beside them to be selected and read out. */
package org.portrait.export.svg;
