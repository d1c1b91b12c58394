/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Measures the editor; run by the benchmark, not by the workbench. */
package org.portrait.ui.card.measure;
