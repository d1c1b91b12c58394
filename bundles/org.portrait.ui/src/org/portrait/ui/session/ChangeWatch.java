/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.portrait.core.document.FileKind;
import org.portrait.model.Identified;

/** Notes which personas, or other {@linkplain FileKind#part parts} of a document, change, until somebody asks. */
final class ChangeWatch extends EContentAdapter {

    private final FileKind<?> kind;
    private final Set<String> parts = new HashSet<>();
    private boolean changed;

    ChangeWatch(FileKind<?> kind, EObject root) {
        this.kind = kind;
        root.eAdapters().add(this);
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER) {
            return;
        }
        changed = true;
        note(notification.getNotifier());
        note(notification.getNewValue());
        if (notification.getNewValue() instanceof Iterable<?> several) {
            several.forEach(this::note);
        }
    }

    private void note(Object element) {
        if (element instanceof EObject object) {
            kind.part(object).map(Identified::getId).ifPresent(parts::add);
        }
    }

    /** The parts that changed since the last call; nothing when nothing at all changed. */
    Optional<Set<String>> drain() {
        if (!changed) {
            return Optional.empty();
        }
        Set<String> result = Set.copyOf(parts);
        parts.clear();
        changed = false;
        return Optional.of(result);
    }
}
