/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Exporters, found by name, and the painters behind them. */
package org.portrait.export;
