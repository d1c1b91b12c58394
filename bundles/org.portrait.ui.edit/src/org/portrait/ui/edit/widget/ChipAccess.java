/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.widget;

import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells assistive technology of the chips in a {@link ChipLine}: a list and its items. */
final class ChipAccess extends AccessibleControlAdapter {

    private final ChipLine line;

    ChipAccess(ChipLine line) {
        this.line = line;
        line.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (isChip(event.childID)) {
                    Chip chip = line.chips().get(event.childID);
                    event.result = chip.note().isEmpty() ? chip.text() : chip.text() + ", " + chip.note();
                }
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = line.help();
            }
        });
        line.getAccessible().addAccessibleControlListener(this);
    }

    private boolean isChip(int child) {
        return child >= 0 && child < line.chips().size();
    }

    @Override
    public void getChildCount(AccessibleControlEvent event) {
        event.detail = line.chips().size();
    }

    @Override
    public void getChildren(AccessibleControlEvent event) {
        event.children = IntStream.range(0, line.chips().size()).boxed().toArray();
    }

    @Override
    public void getChildAtPoint(AccessibleControlEvent event) {
        Point point = line.toControl(event.x, event.y);
        int index = line.flow().at(point.x, point.y);
        event.childID = index == ChipLine.NONE ? ACC.CHILDID_SELF : index;
    }

    @Override
    public void getLocation(AccessibleControlEvent event) {
        if (isChip(event.childID)) {
            Rectangle area = line.getDisplay().map(line, null, line.area(event.childID));
            event.x = area.x;
            event.y = area.y;
            event.width = area.width;
            event.height = area.height;
        }
    }

    @Override
    public void getRole(AccessibleControlEvent event) {
        event.detail = isChip(event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
    }

    @Override
    public void getValue(AccessibleControlEvent event) {
        if (isChip(event.childID)) {
            int weight = line.chips().get(event.childID).weight();
            event.result = weight == 0 ? "" : weight + " / 5";
        }
    }

    @Override
    public void getState(AccessibleControlEvent event) {
        event.detail = ACC.STATE_FOCUSABLE;
        if (isChip(event.childID)) {
            event.detail |= ACC.STATE_SELECTABLE;
            if (event.childID == line.getSelected() && line.isFocusControl()) {
                event.detail |= ACC.STATE_SELECTED | ACC.STATE_FOCUSED;
            }
        }
    }

    @Override
    public void getFocus(AccessibleControlEvent event) {
        event.childID = !line.isFocusControl() ? ACC.CHILDID_NONE
                : line.getSelected() == ChipLine.NONE ? ACC.CHILDID_SELF : line.getSelected();
    }

    @Override
    public void getSelection(AccessibleControlEvent event) {
        event.childID = line.getSelected() == ChipLine.NONE ? ACC.CHILDID_NONE : line.getSelected();
    }
}
