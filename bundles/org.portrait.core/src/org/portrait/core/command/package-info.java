/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Undoable commands on a document. */
package org.portrait.core.command;
