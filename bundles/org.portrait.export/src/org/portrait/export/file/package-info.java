/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Files that exports write: safe names, and contents that appear only when they are complete. */
package org.portrait.export.file;
