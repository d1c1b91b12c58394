/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;

/** The quick fixes that all selected problems have in common. */
final class SelectedFixes {

    private final List<IMarker> markers;

    SelectedFixes(ISelection selection) {
        markers = selection instanceof IStructuredSelection structured ? structured.toList().stream()
                .map(element -> Adapters.adapt(element, IMarker.class)).filter(Objects::nonNull).map(IMarker.class::cast).toList() : List.of();
    }

    /** Fixes of the first problem that each other selected problem offers too. */
    List<IMarkerResolution> common() {
        if (markers.isEmpty()) {
            return List.of();
        }
        List<IMarkerResolution> common = new ArrayList<>(List.of(IDE.getMarkerHelpRegistry().getResolutions(markers.getFirst())));
        common.removeIf(fix -> markers.stream().skip(1).anyMatch(marker -> !offers(marker, fix)));
        return common;
    }

    private static boolean offers(IMarker marker, IMarkerResolution fix) {
        return List.of(IDE.getMarkerHelpRegistry().getResolutions(marker)).stream().anyMatch(other -> other.getLabel().equals(fix.getLabel()));
    }

    /** Mends all selected problems. */
    void run(IMarkerResolution fix) {
        markers.forEach(fix::run);
    }
}
