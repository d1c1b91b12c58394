/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.List;
import java.util.function.Function;

import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;

/**
 * What all fields of an editor work with, whatever page or window they are on.
 *
 * @param toolkit makes widgets that look alike
 * @param editing changes the document
 * @param words   the words that others use in a slot, best first; may be none
 */
public record FieldTools(FormToolkit toolkit, Editing editing, Function<Slot, List<String>> words) {
}
