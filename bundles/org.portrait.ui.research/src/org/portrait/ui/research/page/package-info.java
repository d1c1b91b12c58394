/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a page of the research editor is, and what pages share: what they know of the editor, how they look while empty, what they work out. */
package org.portrait.ui.research.page;
