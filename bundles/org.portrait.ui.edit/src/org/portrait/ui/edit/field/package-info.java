/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Input fields for values of the model: one small class for each kind of value, found through {@link org.portrait.ui.edit.field.Fields}. */
package org.portrait.ui.edit.field;
