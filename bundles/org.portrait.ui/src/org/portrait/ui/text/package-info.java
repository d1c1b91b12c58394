/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Texts of the workbench in English and Russian. */
package org.portrait.ui.text;
