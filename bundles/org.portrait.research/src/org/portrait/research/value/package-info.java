/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Immutable values of research data, and how what people write is read. */
package org.portrait.research.value;
