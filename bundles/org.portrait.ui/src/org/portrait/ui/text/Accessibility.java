/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.text;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Tells screen readers what a control is for. */
public final class Accessibility {

    private Accessibility() {
    }

    /** The label in front of a control names it. */
    public static void label(Label label, Control control) {
        label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
    }

    /** Names a control that no label stands for. */
    public static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
