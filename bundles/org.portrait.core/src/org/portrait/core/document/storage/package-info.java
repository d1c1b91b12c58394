/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Files on a disk: read whole, replaced whole, recognised again. Knows nothing of what is in them. */
package org.portrait.core.document.storage;
