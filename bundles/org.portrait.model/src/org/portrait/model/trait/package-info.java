/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Traits: the single things that a persona can say about a person, addressed by stable keys. */
package org.portrait.model.trait;
