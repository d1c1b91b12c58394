/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import java.util.Optional;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.ide.IGotoMarker;
import org.portrait.ui.session.Revealable;

/** Lets whatever can reveal elements go to the place of a problem, for a double click in the problems view. */
public final class GotoProblem implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (type != IGotoMarker.class || !(adaptable instanceof Revealable revealable)) {
            return null;
        }
        IGotoMarker goTo = marker -> {
            String element = marker.getAttribute(Problem.ELEMENT, "");
            if (!element.isEmpty()) {
                revealable.reveal(element, Optional.of(marker.getAttribute(Problem.FEATURE, "")).filter(name -> !name.isEmpty()));
            }
        };
        return type.cast(goTo);
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { IGotoMarker.class };
    }
}
