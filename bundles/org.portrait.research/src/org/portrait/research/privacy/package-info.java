/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What may be kept about people, what may travel, and how they are forgotten. */
package org.portrait.research.privacy;
