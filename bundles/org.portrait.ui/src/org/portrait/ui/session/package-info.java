/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Open documents of the workbench: one per file, shared by editor, explorer, problems and wizards.
 */
package org.portrait.ui.session;
