/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Paints scenes as pixels: for the screen and for PNG files, with the same outlines as the PDF and without fonts of the operating system. */
package org.portrait.export.raster;
