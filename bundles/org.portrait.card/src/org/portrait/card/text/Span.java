/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.text;

/**
 * A part of a text in one style.
 *
 * @param text the characters
 * @param style how they are set
 */
public record Span(String text, TextStyle style) {
}
