/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Suggestions for traits that are told in free words. */
package org.portrait.core.vocabulary;
