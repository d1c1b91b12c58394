/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;
import org.portrait.ui.card.access.Naming;
import org.portrait.ui.card.access.Speech;
import org.portrait.ui.card.access.Spoken;
import org.portrait.ui.card.access.Stage;
import org.portrait.ui.card.access.Voices;
import org.portrait.ui.card.access.Writing;
import org.portrait.ui.edit.Cursor;

/** Tells assistive technology what stands on a scene, where the user is in it, and what is being written there. */
public final class SceneAccessibility implements Stage {

    private final SceneCanvas<?, ?> canvas;
    private final Supplier<String> name;
    private final Supplier<String> help;
    private final Voices voices;
    private Naming naming = Naming.PLAIN;
    private Supplier<Set<String>> blocks = Set::of;
    private Consumer<String> blockSelector = block -> {
    };
    private Supplier<Optional<Writing>> writing = Optional::empty;

    /**
     * @param name what the whole is called
     * @param help how one gets around
     */
    SceneAccessibility(SceneCanvas<?, ?> canvas, Supplier<String> name, Supplier<String> help) {
        this.canvas = canvas;
        this.name = name;
        this.help = help;
        voices = new Voices(this);
        Cursor.Listener follower = new Cursor.Listener() {
            @Override
            public void selectionChanged(Object by) {
                voices.moved();
            }
        };
        canvas.where().addListener(follower);
        canvas.onShown(voices::changed);
        canvas.addListener(SWT.FocusIn, event -> voices.focused());
        canvas.addListener(SWT.Dispose, event -> canvas.where().removeListener(follower));
    }

    /** Says what the scene does not know. */
    public void setNaming(Naming words) {
        naming = words;
    }

    /**
     * Says which blocks are selected.
     *
     * @param selected the one that the user is at comes last
     * @param selector selects a block instead
     */
    public void setBlocks(Supplier<Set<String>> selected, Consumer<String> selector) {
        blocks = selected;
        blockSelector = selector;
    }

    /** Says which text is being written. */
    public void setWriting(Supplier<Optional<Writing>> written) {
        writing = written;
    }

    /** Other blocks are selected. */
    public void moved() {
        voices.moved();
    }

    /** Writing has begun or ended, or the text or the caret in it has changed. */
    public void written() {
        voices.written();
    }

    /** Where the part of what the user is at is that can be seen, on the canvas; empty when there is none. */
    Optional<Rectangle> place() {
        String key = current();
        return spoken().stream().flatMap(Spoken::all).filter(spoken -> spoken.key().equals(key)).findFirst()
                .map(spoken -> area(spoken.page(), spoken.area()).intersection(canvas.getClientArea())).filter(place -> !place.isEmpty());
    }

    @Override
    public Canvas canvas() {
        return canvas;
    }

    @Override
    public String name() {
        return name.get();
    }

    @Override
    public String help() {
        return help.get();
    }

    @Override
    public List<Spoken> spoken() {
        return canvas.scene().map(scene -> Speech.of(scene, canvas.selectable(), naming)).orElse(List.of());
    }

    @Override
    public Rectangle area(int page, Rect area) {
        Rect place = canvas.toWindow(page, area);
        int x = (int) Math.floor(place.x());
        int y = (int) Math.floor(place.y());
        return new Rectangle(x, y, (int) Math.ceil(place.right()) - x, (int) Math.ceil(place.bottom()) - y);
    }

    @Override
    public String describe(Origin origin) {
        return origin.isNone() ? "" : canvas.describe(origin);
    }

    @Override
    public String current() {
        return blocks.get().stream().reduce((first, last) -> last).map(Speech::key).orElseGet(() -> Speech.key(canvas.where().selection()));
    }

    @Override
    public boolean isSelected(Spoken spoken) {
        return spoken.block().isEmpty() ? !spoken.origin().isNone() && spoken.origin().equals(canvas.where().selection())
                : blocks.get().contains(spoken.block());
    }

    @Override
    public Optional<Writing> writing() {
        return writing.get();
    }

    @Override
    public void open(Spoken spoken) {
        canvas.forceFocus();
        if (!spoken.block().isEmpty()) {
            blockSelector.accept(spoken.block());
            return;
        }
        canvas.where().select(spoken.origin(), canvas);
        canvas.reveal(spoken.origin());
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        canvas.notifyListeners(SWT.KeyDown, enter);
    }
}
