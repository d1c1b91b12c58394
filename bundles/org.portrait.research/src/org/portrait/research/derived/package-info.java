/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What follows from research data without standing in it. */
package org.portrait.research.derived;
