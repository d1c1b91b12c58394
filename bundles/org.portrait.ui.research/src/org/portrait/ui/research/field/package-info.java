/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Fields that several pages and dialogs of a research have. */
package org.portrait.ui.research.field;
