/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.geometry.Rect;
import org.portrait.ui.card.Reading;
import org.portrait.ui.card.SheetCanvas;

/** A page of the editor with several personas on a canvas: the comparison or the segment map. */
public final class ScenePart {

    ScenePart() {
        Ui.await("a picture of several personas", () -> canvas().filter(SheetCanvas::isUpToDate).isPresent());
    }

    private static Optional<SheetCanvas> canvas() {
        return Ui.find(EditorPage.window(), SheetCanvas.class, SheetCanvas::isVisible);
    }

    private static Optional<Reading.Stop> stop(SheetCanvas canvas, String words) {
        return canvas.reading().stops().stream().filter(stop -> stop.text().contains(words))
                .min((first, second) -> Integer.compare(first.text().length(), second.text().length()));
    }

    /** Waits until something says some words. */
    public void await(String words) {
        Ui.await("“" + words + "” on the page", () -> canvas().filter(SheetCanvas::isUpToDate).flatMap(canvas -> stop(canvas, words)).isPresent());
    }

    /** Whether something says some words. */
    public boolean says(String words) {
        return Ui.get(() -> stop(canvas().orElseThrow(), words).isPresent());
    }

    /** Waits until what says some words stands within what says others. */
    public void awaitInside(String words, String around) {
        Ui.await("“" + words + "” in “" + around + "”", () -> canvas().filter(SheetCanvas::isUpToDate).filter(canvas -> {
            Optional<Rect> inner = stop(canvas, words).map(Reading.Stop::area);
            Optional<Rect> outer = stop(canvas, around).map(Reading.Stop::area);
            return inner.isPresent() && outer.isPresent() && outer.get().contains(inner.get(), 0.5);
        }).isPresent());
    }

    /** Clicks twice what says something. */
    public void doubleClick(String words) {
        await(words);
        Ui.run(() -> {
            SheetCanvas canvas = canvas().orElseThrow();
            int[] at = middle(canvas, words);
            mouse(canvas, SWT.MouseDown, at);
            mouse(canvas, SWT.MouseUp, at);
            mouse(canvas, SWT.MouseDoubleClick, at);
        });
    }

    /** Drags what says something to the upper left corner of what says something else. */
    public void drag(String words, String onto) {
        carry(words, onto);
        Ui.run(() -> mouse(canvas().orElseThrow(), SWT.MouseUp, corner(canvas().orElseThrow(), onto)));
    }

    /** Begins to drag, and gives up with Escape. */
    public void dragAndEscape(String words, String onto) {
        carry(words, onto);
        press(SWT.ESC);
        Ui.run(() -> mouse(canvas().orElseThrow(), SWT.MouseUp, corner(canvas().orElseThrow(), onto)));
    }

    private void carry(String words, String onto) {
        await(words);
        Ui.run(() -> {
            SheetCanvas canvas = canvas().orElseThrow();
            int[] from = middle(canvas, words);
            int[] to = corner(canvas, onto);
            mouse(canvas, SWT.MouseDown, from);
            mouse(canvas, SWT.MouseMove, new int[] {(from[0] + to[0]) / 2, (from[1] + to[1]) / 2});
            mouse(canvas, SWT.MouseMove, to);
        });
    }

    /** Presses a key on the canvas. */
    public void press(int key) {
        Ui.run(() -> {
            Event event = new Event();
            event.keyCode = key;
            event.doit = true;
            canvas().orElseThrow().notifyListeners(SWT.KeyDown, event);
        });
    }

    private static int[] middle(SheetCanvas canvas, String words) {
        Reading.Stop stop = stop(canvas, words).orElseThrow();
        canvas.reveal(stop.origin());
        Rect area = canvas.areas(stop.origin()).getFirst();
        return new int[] {(int) (area.x() + area.width() / 2), (int) (area.y() + area.height() / 2)};
    }

    private static int[] corner(SheetCanvas canvas, String words) {
        Rect area = canvas.areas(stop(canvas, words).orElseThrow().origin()).getFirst();
        return new int[] {(int) area.x() + 12, (int) area.y() + 12};
    }

    private static void mouse(SheetCanvas canvas, int type, int[] at) {
        Event event = new Event();
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.x = at[0];
        event.y = at[1];
        canvas.notifyListeners(type, event);
    }
}
