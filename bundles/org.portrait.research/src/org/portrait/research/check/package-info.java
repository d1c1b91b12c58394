/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is wrong with a research. */
package org.portrait.research.check;
