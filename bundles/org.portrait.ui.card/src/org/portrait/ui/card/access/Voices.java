/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * Tells assistive technology what stands on a canvas: a tree of things with names, roles and values, and after them the controls that lie on
 * the canvas. Nothing is made before somebody listens.
 */
public final class Voices {

    private static final String NOWHERE = "-";

    private final Stage stage;
    private final Accessible whole;
    private final Map<String, Voice> voices = new HashMap<>();
    private List<Voice> top = List.of();
    private WritingVoice writing;
    /** Somebody has asked what there is. */
    private boolean heard;
    /** What is shown has changed since. */
    private boolean stale = true;
    private boolean moving;
    /** Key of what the user was at when it was told last. */
    private String told = NOWHERE;

    public Voices(Stage stage) {
        this.stage = stage;
        whole = stage.canvas().getAccessible();
        whole.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = stage.name();
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = stage.help();
            }
        });
        whole.addAccessibleControlListener(new Whole());
    }

    Stage stage() {
        return stage;
    }

    /** Another scene is shown. */
    public void changed() {
        stale = true;
        if (heard) {
            refresh();
            written();
        }
    }

    /** The user is somewhere else, or the focus of the window has come. It is told when all of that is over, in one go. */
    public void moved() {
        if (heard && !moving) {
            moving = true;
            stage.canvas().getDisplay().asyncExec(() -> {
                moving = false;
                if (!stage.canvas().isDisposed()) {
                    tell();
                }
            });
        }
    }

    /** The focus of the window has come to the canvas. */
    public void focused() {
        told = NOWHERE;
        moved();
    }

    private void tell() {
        String now = stage.current();
        if (writing != null || !stage.canvas().isFocusControl() || now.equals(told)) {
            return;
        }
        refresh();
        tell(told, false);
        told = now;
        tell(now, true);
        Voice voice = voices.get(now);
        (voice == null ? whole : voice.accessible()).setFocus(ACC.CHILDID_SELF);
    }

    private void tell(String key, boolean selected) {
        Voice voice = voices.get(key);
        if (voice != null) {
            voice.accessible().sendEvent(ACC.EVENT_STATE_CHANGED, new int[] {ACC.STATE_SELECTED, selected ? 1 : 0});
            if (!selected) {
                voice.accessible().sendEvent(ACC.EVENT_STATE_CHANGED, new int[] {ACC.STATE_FOCUSED, 0});
            }
        }
    }

    /** A text, or the caret in it, has changed; or writing has begun or ended. */
    public void written() {
        if (!heard) {
            return;
        }
        Optional<Writing> now = stage.writing();
        if (writing != null && (now.isEmpty() || !writing.isOf(now.get()))) {
            writing.dispose();
            writing = null;
            told = NOWHERE;
        }
        if (now.isPresent() && writing == null) {
            refresh();
            Voice voice = voices.get(Speech.key(now.get().origin()));
            writing = new WritingVoice(this, now.get(), voice == null ? whole : voice.accessible());
            writing.accessible().setFocus(ACC.CHILDID_SELF);
        } else if (now.isPresent()) {
            writing.follow();
        } else {
            moved();
        }
    }

    /** What the user is at has the focus of the window. */
    boolean isFocused(Spoken spoken) {
        return writing == null && stage.canvas().isFocusControl() && spoken.key().equals(stage.current());
    }

    /** The text that is being written, if it belongs to something. */
    Optional<WritingVoice> writing(Spoken spoken) {
        return Optional.ofNullable(writing).filter(voice -> voice.key().equals(spoken.key()));
    }

    private void refresh() {
        if (!stale) {
            return;
        }
        stale = false;
        Set<String> left = new HashSet<>();
        top = stage.spoken().stream().map(spoken -> speak(spoken, whole, left)).toList();
        for (String key : List.copyOf(voices.keySet())) {
            if (!left.contains(key)) {
                voices.remove(key).dispose();
            }
        }
    }

    private Voice speak(Spoken spoken, Accessible parent, Set<String> left) {
        Voice voice = voices.computeIfAbsent(spoken.key(), key -> new Voice(this, parent, spoken));
        left.add(spoken.key());
        voice.say(spoken, spoken.children().stream().map(child -> speak(child, voice.accessible(), left)).toList());
        return voice;
    }

    private Accessible[] accessibles() {
        List<Accessible> children = new ArrayList<>(top.stream().map(Voice::accessible).toList());
        if (writing != null && !voices.containsKey(writing.key())) {
            children.add(writing.accessible());
        }
        Arrays.stream(stage.canvas().getChildren()).filter(control -> control.getVisible() && !Host.isHost(control)).map(Control::getAccessible)
                .forEach(children::add);
        return children.toArray(Accessible[]::new);
    }

    private final class Whole extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            heard = true;
            refresh();
            event.detail = accessibles().length;
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            heard = true;
            refresh();
            event.children = accessibles();
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point point = stage.canvas().toControl(event.x, event.y);
            Voice found = null;
            List<Voice> among = top;
            while (!among.isEmpty()) {
                Voice next = among.stream().filter(voice -> voice.area().contains(point)).findFirst().orElse(null);
                among = next == null ? List.of() : next.children();
                found = next == null ? found : next;
            }
            if (found == null) {
                event.childID = ACC.CHILDID_SELF;
            } else {
                event.accessible = found.accessible();
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            Voice voice = voices.get(stage.current());
            event.childID = stage.canvas().isFocusControl() ? ACC.CHILDID_SELF : ACC.CHILDID_NONE;
            if (stage.canvas().isFocusControl() && (writing != null || voice != null)) {
                event.accessible = writing != null ? writing.accessible() : voice.accessible();
            }
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_DOCUMENT;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_READONLY;
        }
    }
}
