/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The column of the problems view that tells persona and trait, or the line of a file that cannot be read. */
public final class PlaceField extends MarkerField {

    @Override
    public String getValue(MarkerItem item) {
        int line = item.getAttributeValue(IMarker.LINE_NUMBER, 0);
        return line > 0 ? Integer.toString(line) : item.getAttributeValue(IMarker.LOCATION, "");
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return Fields.width(control, 34);
    }
}
