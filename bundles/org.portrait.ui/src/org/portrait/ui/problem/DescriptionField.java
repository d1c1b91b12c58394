/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.internal.views.markers.MarkerProblemSeverityAndMessageField;

/** The column of the problems view with severity and message; that of the platform, but wide enough for a sentence. */
public final class DescriptionField extends MarkerProblemSeverityAndMessageField {

    @Override
    public int getDefaultColumnWidth(Control control) {
        return Fields.width(control, 72);
    }
}
