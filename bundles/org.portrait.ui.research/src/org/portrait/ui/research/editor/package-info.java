/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The editor of research files: its pages, its commands, its outline. */
package org.portrait.ui.research.editor;
