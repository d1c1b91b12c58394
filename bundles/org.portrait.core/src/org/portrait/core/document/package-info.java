/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Documents: load, save, migrate, recover. */
package org.portrait.core.document;
