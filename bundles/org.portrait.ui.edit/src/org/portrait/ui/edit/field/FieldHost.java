/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;

/** What a page does for the fields on it. */
public interface FieldHost {

    /** What the fields work with. */
    FieldTools tools();

    /** A field wants another height: its page lays itself out again. */
    void resized();

    /** A field got the focus. */
    void focused(Slot slot);

    /** The user wants to see the evidence on an item or trait; it is shown beside the anchor. */
    void showEvidence(Slot slot, Control anchor);

    /** Makes widgets that look like the rest of the page. */
    default FormToolkit toolkit() {
        return tools().toolkit();
    }

    /** Changes the document. */
    default Editing editing() {
        return tools().editing();
    }

    /** Words that others use in such a place, best first; may be empty. */
    default List<String> suggestions(Slot slot) {
        return tools().words().apply(slot);
    }
}
