/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** How diagrams are arranged where the viewpoint alone cannot say it. */
package org.portrait.sirius.layout;
