/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import org.eclipse.ui.views.markers.MarkerSupportView;

/** The problems of persona files, with columns that say where. */
public final class ProblemsView extends MarkerSupportView {

    /** Identifier of the view and of what it shows. */
    public static final String ID = "org.portrait.ui.problems";

    public ProblemsView() {
        super(ID);
    }
}
