/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Checks of a document and their quick fixes. */
package org.portrait.core.check;
