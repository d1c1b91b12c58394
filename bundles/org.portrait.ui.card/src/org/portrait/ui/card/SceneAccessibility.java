/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Role;
import org.portrait.ui.edit.Cursor;

/** Tells assistive technology what stands on a scene: the children are the things that can be selected, in reading order. */
final class SceneAccessibility {

    private final SceneCanvas<?, ?> canvas;

    /**
     * @param name what the whole is called
     * @param help how one gets around
     */
    SceneAccessibility(SceneCanvas<?, ?> canvas, Supplier<String> name, Supplier<String> help) {
        this.canvas = canvas;
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? name.get() : stop(event.childID).text();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? "" : canvas.describe(stop(event.childID).origin());
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = help.get();
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new Children());
        Cursor.Listener follower = new Cursor.Listener() {
            @Override
            public void selectionChanged(Object by) {
                int index = canvas.reading().indexOf(canvas.where().selection());
                if (index >= 0 && canvas.isFocusControl()) {
                    canvas.getAccessible().setFocus(index);
                }
            }
        };
        canvas.where().addListener(follower);
        canvas.addListener(SWT.Dispose, event -> canvas.where().removeListener(follower));
    }

    private Reading.Stop stop(int child) {
        return canvas.reading().stops().get(child);
    }

    private Rect bounds(int child) {
        Reading.Stop stop = stop(child);
        return canvas.view().desk().toDesk(stop.page(), stop.area()).moved(-canvas.view().x(), -canvas.view().y());
    }

    private final class Children extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = canvas.reading().stops().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = IntStream.range(0, canvas.reading().stops().size()).boxed().toArray();
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point point = canvas.toControl(event.x, event.y);
            int index = canvas.reading().indexOf(canvas.at(point.x, point.y));
            event.childID = index >= 0 ? index : ACC.CHILDID_SELF;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            if (event.childID >= 0 && event.childID < canvas.reading().stops().size()) {
                Rect area = bounds(event.childID);
                Point corner = canvas.toDisplay((int) area.x(), (int) area.y());
                event.x = corner.x;
                event.y = corner.y;
                event.width = (int) area.width();
                event.height = (int) area.height();
            }
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_DOCUMENT : role(stop(event.childID).role());
        }

        @Override
        public void getValue(AccessibleControlEvent event) {
            event.result = event.childID == ACC.CHILDID_SELF ? "" : stop(event.childID).text();
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
            if (event.childID >= 0 && stop(event.childID).origin().equals(canvas.where().selection())) {
                event.detail |= ACC.STATE_FOCUSED | ACC.STATE_SELECTED;
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            int index = canvas.reading().indexOf(canvas.where().selection());
            event.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE : index >= 0 ? index : ACC.CHILDID_SELF;
        }

        private static int role(Role role) {
            return switch (role) {
                case HEADING1, HEADING2, HEADING3 -> ACC.ROLE_HEADING;
                case FIGURE -> ACC.ROLE_GRAPHIC;
                case LIST -> ACC.ROLE_LIST;
                case LIST_ITEM -> ACC.ROLE_LISTITEM;
                case LINK -> ACC.ROLE_LINK;
                default -> ACC.ROLE_PARAGRAPH;
            };
        }
    }
}
