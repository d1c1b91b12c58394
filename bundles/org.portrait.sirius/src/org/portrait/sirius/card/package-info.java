/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The way from a diagram to the card editor and to the user; the only part of the services that knows a screen. */
package org.portrait.sirius.card;
