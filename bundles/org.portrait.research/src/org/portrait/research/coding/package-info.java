/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Coding of what was said: stretches of answers get codes, and what follows from them. Every change is one command that can be undone. */
package org.portrait.research.coding;
