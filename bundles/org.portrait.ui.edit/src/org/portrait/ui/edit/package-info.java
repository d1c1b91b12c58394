/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Places of values in the model and the undoable ways to change them; no widgets. */
package org.portrait.ui.edit;
