/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The pages on which interviews are coded and the code book is looked after. */
package org.portrait.ui.research.coding;
