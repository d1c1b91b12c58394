/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.problem;

/**
 * A place in the text of a file.
 *
 * @param line   from 1; 0 when unknown
 * @param column in UTF-16 units, from 1; 0 when unknown
 */
public record Place(int line, int column) {
}
