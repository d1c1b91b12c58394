/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The page on which guides are made: sections and questions, and what answers to them are for. */
package org.portrait.ui.research.guide;
