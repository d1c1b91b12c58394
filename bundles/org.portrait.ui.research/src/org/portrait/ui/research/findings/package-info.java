/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What was found out, question by question, and composing a persona from it. */
package org.portrait.ui.research.findings;
