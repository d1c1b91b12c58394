/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The page on which an interview is logged while people talk: the guide on the left, the answer on the right, keys for everything. */
package org.portrait.ui.research.log;
