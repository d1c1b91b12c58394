/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Pictures on their way into a document: checked, turned upright, downscaled, stripped of what a camera adds. */
package org.portrait.core.document.image;
