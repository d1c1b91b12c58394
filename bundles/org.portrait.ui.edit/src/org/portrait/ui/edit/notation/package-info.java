/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** How values are typed and shown in input fields, in the words and formats of the user's language. No widgets. */
package org.portrait.ui.edit.notation;
