/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.access;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEditableTextAdapter;
import org.eclipse.swt.accessibility.AccessibleEditableTextEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.graphics.Rectangle;

/** Tells assistive technology of the text that is being written: letters as they come and go, the caret, what is selected. */
final class WritingVoice {

    private final Voices voices;
    private final Writing writing;
    private final Host host;
    /** What was told last. */
    private String text;
    private int caret;
    private boolean selected;

    /** @param parent where the text belongs */
    WritingVoice(Voices voices, Writing writing, Accessible parent) {
        this.voices = voices;
        this.writing = writing;
        text = writing.text();
        caret = writing.caret();
        selected = writing.from() < writing.to();
        host = Host.of(voices.stage().canvas(), parent);
        Accessible accessible = host.accessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = writing.name();
            }
        });
        accessible.addAccessibleControlListener(new Shape());
        accessible.addAccessibleTextListener(new Text());
        accessible.addAccessibleEditableTextListener(new Edits());
    }

    Accessible accessible() {
        return host.accessible();
    }

    /** Key of what it belongs to. */
    String key() {
        return Speech.key(writing.origin());
    }

    boolean isOf(Writing other) {
        return writing.equals(other);
    }

    /** Tells what has changed since the last time. */
    void follow() {
        String now = writing.text();
        if (!now.equals(text)) {
            int same = 0;
            int most = Math.min(now.length(), text.length());
            while (same < most && now.charAt(same) == text.charAt(same)) {
                same++;
            }
            int tail = 0;
            while (tail < most - same && now.charAt(now.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
                tail++;
            }
            // what goes is asked for while it is still there
            if (text.length() - tail > same) {
                accessible().textChanged(ACC.TEXT_DELETE, same, text.length() - tail - same);
            }
            text = now;
            if (now.length() - tail > same) {
                accessible().textChanged(ACC.TEXT_INSERT, same, now.length() - tail - same);
            }
        }
        if (caret != writing.caret()) {
            caret = writing.caret();
            accessible().textCaretMoved(caret);
        }
        if (selected || writing.from() < writing.to()) {
            selected = writing.from() < writing.to();
            accessible().textSelectionChanged();
        }
    }

    void dispose() {
        host.release().run();
    }

    private Rectangle display(Rectangle area) {
        return voices.stage().canvas().getDisplay().map(voices.stage().canvas(), null, area);
    }

    private final class Shape extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = 0;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle area = display(writing.area(0, text.length()));
            Host.place(event, area);
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_TEXT;
        }

        @Override
        public void getValue(AccessibleControlEvent event) {
            event.result = text;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | (writing.isProse() ? ACC.STATE_MULTILINE : ACC.STATE_SINGLELINE);
            if (voices.stage().canvas().isFocusControl()) {
                event.detail |= ACC.STATE_FOCUSED;
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = voices.stage().canvas().isFocusControl() ? ACC.CHILDID_SELF : ACC.CHILDID_NONE;
        }
    }

    private final class Text extends TextParts {

        Text() {
            super(() -> WritingVoice.this.text);
        }

        @Override
        public void getCaretOffset(AccessibleTextEvent event) {
            event.offset = writing.caret();
        }

        @Override
        public void setCaretOffset(AccessibleTextEvent event) {
            writing.select(event.offset, event.offset);
            event.result = ACC.OK;
        }

        @Override
        public void getSelectionCount(AccessibleTextEvent event) {
            event.count = writing.from() < writing.to() ? 1 : 0;
        }

        @Override
        public void getSelection(AccessibleTextEvent event) {
            event.start = writing.from();
            event.end = writing.to();
        }

        @Override
        public void getSelectionRange(AccessibleTextEvent event) {
            event.offset = writing.from();
            event.length = writing.to() - writing.from();
        }

        @Override
        public void setSelection(AccessibleTextEvent event) {
            writing.select(event.start, event.end);
            event.result = ACC.OK;
        }

        @Override
        public void addSelection(AccessibleTextEvent event) {
            setSelection(event);
        }

        @Override
        public void removeSelection(AccessibleTextEvent event) {
            writing.select(writing.caret(), writing.caret());
            event.result = ACC.OK;
        }

        @Override
        public void getTextBounds(AccessibleTextEvent event) {
            Rectangle area = display(writing.area(event.start, event.end));
            event.x = area.x;
            event.y = area.y;
            event.width = area.width;
            event.height = area.height;
            event.rectangles = new Rectangle[] {area};
        }
    }

    private final class Edits extends AccessibleEditableTextAdapter {

        @Override
        public void replaceText(AccessibleEditableTextEvent event) {
            int end = event.end < 0 ? text.length() : event.end;
            writing.replace(event.start, end, event.string == null ? "" : event.string);
            event.result = ACC.OK;
        }
    }
}
