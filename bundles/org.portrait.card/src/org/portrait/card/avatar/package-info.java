/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Drawn portraits: vector avatars composed from age, sex, hair, skin, glasses and clothes. */
package org.portrait.card.avatar;
