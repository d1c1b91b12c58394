/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * From what was answered to what a persona says: a proposal for each trait that was asked about, with what it stands on and what speaks
 * against it, and accepting it as one command of the persona's document. Nothing here writes to the research.
 */
package org.portrait.research.compose;
