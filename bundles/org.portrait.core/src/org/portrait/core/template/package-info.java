/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** What new projects and personas begin with. */
package org.portrait.core.template;
