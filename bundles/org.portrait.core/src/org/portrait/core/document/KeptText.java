/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.portrait.core.document.ClassPlan.Slot;
import org.portrait.core.document.problem.DocumentWarning;

/**
 * The text of a persona, or another {@linkplain FileKind#part part} of a file, as it was last written, kept with it until something
 * in it changes. So a save after a small change writes one part anew, however many there are, and a part that an undo brings back
 * has its text still.
 */
final class KeptText extends EContentAdapter {

    /**
     * What was written.
     *
     * @param level    depth of the part in the file
     * @param place    feature that the part stood in
     * @param around   prefixes that held around it
     * @param bytes    the text, whole lines
     * @param warnings what could not be written as it is
     */
    record Text(int level, Slot place, Scope around, byte[] bytes, List<DocumentWarning> warnings) {

        boolean fits(int otherLevel, Slot otherPlace, Scope otherAround) {
            return level == otherLevel && place == otherPlace && around == otherAround;
        }
    }

    private Text text;

    private KeptText() {
    }

    /** What is kept with a part, at first nothing. */
    static KeptText of(EObject part) {
        for (Object adapter : part.eAdapters()) {
            if (adapter instanceof KeptText kept) {
                return kept;
            }
        }
        KeptText kept = new KeptText();
        part.eAdapters().add(kept);
        return kept;
    }

    /** The text of the part, when it is known and would be the same in this place. */
    Optional<Text> find(int level, Slot place, Scope around) {
        return Optional.ofNullable(text).filter(known -> known.fits(level, place, around));
    }

    /** Whether there is a text, wherever the part stood when it was written. */
    boolean isKnown() {
        return text != null;
    }

    void keep(Text written) {
        text = written;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch()) {
            text = null;
        }
    }
}
