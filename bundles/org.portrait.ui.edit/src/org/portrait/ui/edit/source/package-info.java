/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The way from what somebody said to what a persona says, as far as the editor of the persona takes part in it. */
package org.portrait.ui.edit.source;
