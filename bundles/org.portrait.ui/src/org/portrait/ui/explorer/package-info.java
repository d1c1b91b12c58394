/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The explorer: persona files with their segments and personas. */
package org.portrait.ui.explorer;
