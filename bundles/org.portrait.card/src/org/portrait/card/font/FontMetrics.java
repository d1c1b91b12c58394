/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.font;

/**
 * Vertical measures of a face, in thousandths of the font size; all positive.
 *
 * @param ascent from the baseline up to where the tallest letters end
 * @param descent from the baseline down to where the deepest letters end
 * @param capHeight height of an upright capital such as H
 * @param xHeight height of a small letter such as x
 */
public record FontMetrics(float ascent, float descent, float capHeight, float xHeight) {
}
