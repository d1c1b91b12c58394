/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Keeps unsaved work through crashes, and notices when other programs change open files. */
package org.portrait.ui.recovery;
