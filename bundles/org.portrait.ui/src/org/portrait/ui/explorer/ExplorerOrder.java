/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.explorer;

import java.text.Collator;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.portrait.ui.text.UiTexts;

/** Folders before files, both by name; what is in a file stays in the order of the file. */
public final class ExplorerOrder extends ViewerComparator {

    private final Collator collator = Collator.getInstance(UiTexts.locale());

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        if (one instanceof IResource first && other instanceof IResource second) {
            int byKind = Boolean.compare(second instanceof IContainer, first instanceof IContainer);
            return byKind != 0 ? byKind : collator.compare(first.getName(), second.getName());
        }
        return 0;
    }
}
