/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Pictures of a scene as pixels. */
package org.portrait.export.picture;
