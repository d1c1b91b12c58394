/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Copy and paste: what is copied, what other programs get of it, and what comes of it where it is pasted. */
package org.portrait.ui.edit.scrap;
