/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What stands in the persona files of the workspace: read in the background, kept current, told to whoever shows it. */
package org.portrait.ui.index;
