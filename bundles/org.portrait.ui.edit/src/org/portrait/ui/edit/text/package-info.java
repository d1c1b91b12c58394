/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The words of the persona editor, in English and Russian. */
package org.portrait.ui.edit.text;
