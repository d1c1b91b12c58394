/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Who took part in a research: everybody by code, what they said where, and whether it may be kept. */
package org.portrait.research.people;
