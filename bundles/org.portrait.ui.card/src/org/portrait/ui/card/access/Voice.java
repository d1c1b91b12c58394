/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.access;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleValueAdapter;
import org.eclipse.swt.accessibility.AccessibleValueEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.portrait.ui.card.access.Spoken.Kind;
import org.portrait.ui.edit.text.Texts;

/** Tells assistive technology of one thing on a canvas, from one scene to the next. */
final class Voice {

    private final Voices voices;
    private final Host host;
    private Spoken spoken;
    private List<Voice> children = List.of();

    Voice(Voices voices, Accessible parent, Spoken first) {
        this.voices = voices;
        spoken = first;
        host = Host.of(voices.stage().canvas(), parent);
        Accessible accessible = host.accessible();
        accessible.addAccessibleListener(new Words());
        accessible.addAccessibleControlListener(new Shape());
        if (first.kind() == Kind.TEXT) {
            accessible.addAccessibleTextListener(new TextParts(() -> spoken.value()));
        }
        if (first.kind() == Kind.SLIDER) {
            accessible.addAccessibleValueListener(new Value());
        }
        if (first.isStop()) {
            accessible.addAccessibleActionListener(new Opening());
        }
    }

    Accessible accessible() {
        return host.accessible();
    }

    Spoken spoken() {
        return spoken;
    }

    List<Voice> children() {
        return children;
    }

    /** Where it is on the canvas. */
    Rectangle area() {
        return voices.stage().area(spoken.page(), spoken.area());
    }

    /** Says something new from now on, and that it does. */
    void say(Spoken now, List<Voice> inside) {
        Spoken before = spoken;
        spoken = now;
        children = inside;
        if (!before.name().equals(now.name())) {
            accessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
        if (!before.value().equals(now.value())) {
            accessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        }
    }

    void dispose() {
        host.release().run();
    }

    private static int role(Kind kind) {
        return switch (kind) {
            case GROUP -> ACC.ROLE_GROUP;
            case TEXT -> ACC.ROLE_TEXT;
            case LIST -> ACC.ROLE_LIST;
            case ITEM -> ACC.ROLE_LISTITEM;
            case SLIDER -> ACC.ROLE_SLIDER;
            case PICTURE -> ACC.ROLE_GRAPHIC;
            case OFFER -> ACC.ROLE_PUSHBUTTON;
            case HEADING -> ACC.ROLE_HEADING;
            case LABEL -> ACC.ROLE_LABEL;
        };
    }

    private final class Words extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent event) {
            event.result = spoken.name();
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = voices.stage().describe(spoken.origin());
        }
    }

    private final class Shape extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = accessibles().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = accessibles().toArray();
        }

        private List<Accessible> accessibles() {
            List<Accessible> inside = new ArrayList<>(children.stream().map(Voice::accessible).toList());
            voices.writing(spoken).ifPresent(writing -> inside.add(writing.accessible()));
            return inside;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle area = voices.stage().canvas().getDisplay().map(voices.stage().canvas(), null, area());
            Host.place(event, area);
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = role(spoken.kind());
        }

        @Override
        public void getValue(AccessibleControlEvent event) {
            event.result = spoken.value();
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_READONLY;
            if (spoken.isStop()) {
                event.detail |= ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
            }
            if (voices.stage().isSelected(spoken)) {
                event.detail |= ACC.STATE_SELECTED;
            }
            if (voices.isFocused(spoken)) {
                event.detail |= ACC.STATE_FOCUSED;
            }
            if (!voices.stage().canvas().isVisible() || !voices.stage().canvas().getClientArea().intersects(area())) {
                event.detail |= ACC.STATE_OFFSCREEN;
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = voices.isFocused(spoken) ? ACC.CHILDID_SELF : ACC.CHILDID_NONE;
        }
    }

    private final class Value extends AccessibleValueAdapter {

        @Override
        public void getCurrentValue(AccessibleValueEvent event) {
            event.value = spoken.range().map(Spoken.Range::now).orElse(0);
        }

        @Override
        public void getMinimumValue(AccessibleValueEvent event) {
            event.value = spoken.range().map(Spoken.Range::least).orElse(0);
        }

        @Override
        public void getMaximumValue(AccessibleValueEvent event) {
            event.value = spoken.range().map(Spoken.Range::most).orElse(0);
        }
    }

    private final class Opening extends AccessibleActionAdapter {

        @Override
        public void getActionCount(AccessibleActionEvent event) {
            event.count = 1;
        }

        @Override
        public void getName(AccessibleActionEvent event) {
            event.result = Texts.get("access.open");
        }

        @Override
        public void getKeyBinding(AccessibleActionEvent event) {
            event.result = Texts.get("access.key");
        }

        @Override
        public void doAction(AccessibleActionEvent event) {
            voices.stage().open(spoken);
            event.result = ACC.OK;
        }
    }
}
