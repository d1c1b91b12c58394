/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** What may be shown outside, and copies without the rest. */
package org.portrait.core.privacy;
