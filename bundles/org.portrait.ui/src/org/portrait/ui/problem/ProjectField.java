/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import java.nio.file.Path;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The column of the problems view that tells the persona file. */
public final class ProjectField extends MarkerField {

    @Override
    public String getValue(MarkerItem item) {
        IMarker marker = item.getMarker();
        if (marker == null) {
            return "";
        }
        IResource resource = marker.getResource();
        return resource.getType() == IResource.FILE ? resource.getName()
                : String.valueOf(Path.of(marker.getAttribute(Problem.FILE, "")).getFileName());
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return Fields.width(control, 24);
    }
}
