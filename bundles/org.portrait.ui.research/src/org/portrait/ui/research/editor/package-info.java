/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The editor of research files and the frame for its pages. */
package org.portrait.ui.research.editor;
