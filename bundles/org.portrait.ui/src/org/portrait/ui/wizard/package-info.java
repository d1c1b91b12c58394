/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The wizards: new project, segment and persona, and the samples. */
package org.portrait.ui.wizard;
