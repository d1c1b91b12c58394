/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Icons of the workbench. */
package org.portrait.ui.image;
