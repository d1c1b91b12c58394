/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Earlier versions of a file: to look at, and to bring back. */
package org.portrait.ui.history;
