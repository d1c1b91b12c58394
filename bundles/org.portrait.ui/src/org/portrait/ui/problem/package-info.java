/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Problems: what the checks find, as markers with quick fixes. */
package org.portrait.ui.problem;
