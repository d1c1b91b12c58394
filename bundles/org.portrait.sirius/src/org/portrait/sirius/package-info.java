/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Personas in a modelling environment made with Sirius; what the viewpoint does is told in {@code description/portrait.odesign}. */
package org.portrait.sirius;
