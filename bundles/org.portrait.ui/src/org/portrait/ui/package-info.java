/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The workbench of Portrait: perspective, editors, views, wizards. */
package org.portrait.ui;
