/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.style;

import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.portrait.card.template.CardTemplate;
import org.portrait.ui.edit.text.Texts;

/** Tells screen readers of a gallery: a list, its items with name and purpose, and which is selected. */
final class GalleryAccess {

    private final Gallery gallery;

    GalleryAccess(Gallery gallery) {
        this.gallery = gallery;
        gallery.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? Words.get("gallery.title") : name(event.childID);
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? "" : gallery.templates().get(event.childID).about(Texts.locale());
            }
        });
        gallery.getAccessible().addAccessibleControlListener(new Items());
    }

    private String name(int index) {
        CardTemplate template = gallery.templates().get(index);
        String name = template.name(Texts.locale());
        return gallery.isInUse(index) ? name + ", " + Words.get("gallery.used") : name;
    }

    private final class Items extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = gallery.templates().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = IntStream.range(0, gallery.templates().size()).boxed().toArray();
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point point = gallery.toControl(event.x, event.y);
            int index = gallery.shelf().at(point.x, point.y);
            event.childID = index < 0 ? ACC.CHILDID_SELF : index;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            if (event.childID >= 0 && event.childID < gallery.templates().size()) {
                Rectangle area = gallery.shelf().area(event.childID);
                Point corner = gallery.toDisplay(area.x, area.y);
                event.x = corner.x;
                event.y = corner.y;
                event.width = area.width;
                event.height = area.height;
            }
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
            if (event.childID == gallery.selectedIndex()) {
                event.detail |= ACC.STATE_SELECTED | (gallery.isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = gallery.isFocusControl() ? gallery.selectedIndex() : ACC.CHILDID_NONE;
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = gallery.selectedIndex();
        }
    }
}
