/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Immutable values of traits: ranges, money, pictures. */
package org.portrait.model.value;
