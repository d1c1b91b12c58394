/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The page of the people: who took part, what they agreed to, and how they are forgotten. */
package org.portrait.ui.research.people;
