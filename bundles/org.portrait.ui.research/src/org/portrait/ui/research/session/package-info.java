/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The page with studies and their sessions, and the dialogs that begin them. */
package org.portrait.ui.research.session;
