/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The benchmark: how long cards, layouts, loading and saving take. */
package org.portrait.bench;
