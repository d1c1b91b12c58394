/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.portrait.card.geometry.Rect;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.Reading;
import org.portrait.ui.edit.widget.GlyphButton;

/** The page of the editor with the card and the panel beside it. */
public final class CardPart {

    CardPart() {
        awaitPicture();
    }

    private static void awaitPicture() {
        Ui.await("a picture of the card", () -> canvas().filter(CardCanvas::isUpToDate).isPresent());
    }

    private static Optional<CardCanvas> canvas() {
        return Ui.find(EditorPage.window(), CardCanvas.class, CardCanvas::isVisible);
    }

    /** Waits until the card says something. */
    public void await(String words) {
        Ui.await("“" + words + "” on the card", () -> canvas().filter(CardCanvas::isUpToDate).flatMap(canvas -> stop(canvas, words)).isPresent());
    }

    /** Whether the card says something as soon as it shows what the document says. */
    public boolean says(String words) {
        awaitPicture();
        return Ui.get(() -> stop(canvas().orElseThrow(), words).isPresent());
    }

    private static Optional<Reading.Stop> stop(CardCanvas canvas, String words) {
        return canvas.reading().stops().stream().filter(stop -> stop.text().contains(words))
                .min((first, second) -> Integer.compare(first.text().length(), second.text().length()));
    }

    /** Clicks what says something. */
    public void click(String words) {
        await(words);
        Ui.run(() -> {
            CardCanvas canvas = canvas().orElseThrow();
            Reading.Stop stop = stop(canvas, words).orElseThrow();
            canvas.reveal(stop.origin());
            Rect area = canvas.areas(stop.origin()).getFirst();
            Event event = new Event();
            event.button = 1;
            event.x = (int) (area.x() + Math.min(area.width() / 2, 30));
            event.y = (int) (area.y() + area.height() / 2);
            canvas.notifyListeners(SWT.MouseDown, event);
            canvas.notifyListeners(SWT.MouseUp, event);
        });
    }

    /** Presses what leads elsewhere in the panel beside the card. */
    public void follow(String words) {
        Ui.click(Ui.awaitValue("“" + words + "” in the panel", () -> Ui.find(EditorPage.window(), GlyphButton.class,
                button -> button.isVisible() && button.getText().equals(words))));
    }

    /** What other programs find as text on the clipboard. */
    public String clipboardText() {
        return Ui.get(() -> {
            Clipboard clipboard = new Clipboard(Ui.display());
            try {
                return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
            } finally {
                clipboard.dispose();
            }
        });
    }

    /** Types where the focus is. */
    public void type(String text) {
        Hands.type(text);
    }

    /** Presses a key. @param key a key code of SWT, or a character */
    public void press(int key, int... modifiers) {
        Hands.press(key, modifiers);
    }

    /** Clicks what says something twice. */
    public void doubleClick(String words) {
        await(words);
        Rect area = Ui.get(() -> {
            CardCanvas canvas = canvas().orElseThrow();
            Reading.Stop stop = stop(canvas, words).orElseThrow();
            canvas.reveal(stop.origin());
            canvas.forceFocus();
            return canvas.areas(stop.origin()).getFirst();
        });
        Hands.click(Ui.get(() -> canvas().orElseThrow()), new Point((int) (area.x() + area.width() / 2), (int) (area.y() + area.height() / 2)), 2);
    }

    /** Waits until something else is seen. @param before what {@link #look()} said then */
    public void awaitOtherLook(int before) {
        Ui.await("another look of the card", () -> canvas().filter(CardCanvas::isUpToDate).isPresent() && look() != before);
    }

    /** Waits until something is seen again. @param wanted what {@link #look()} said then */
    public void awaitLook(int wanted) {
        Ui.await("the look that the card had", () -> canvas().filter(CardCanvas::isUpToDate).isPresent() && look() == wanted);
    }

    /** A number for what is seen: other pixels make another. */
    public int look() {
        return Ui.get(() -> {
            CardCanvas canvas = canvas().orElseThrow();
            canvas.update();
            Point size = canvas.getSize();
            Image image = new Image(canvas.getDisplay(), size.x, size.y);
            GC gc = new GC(canvas);
            try {
                gc.copyArea(image, 0, 0);
                return Arrays.hashCode(image.getImageData().data);
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    /** Replaces a text in the panel beside the card. */
    public void replaceInPanel(String before, String after) {
        Text text = Ui.awaitValue("the field with “" + before + "”",
                () -> Ui.find(EditorPage.window(), Text.class, field -> field.isVisible() && field.getText().equals(before)));
        Ui.run(() -> ProfilePart.write(text, after));
    }

    /** Types a text in the panel beside the card and leaves the cursor there; whether the editor has something to save that very moment. */
    public boolean isDirtyWhileTyping(String before, String after, EditorPage editor) {
        Text text = Ui.awaitValue("the field with “" + before + "”",
                () -> Ui.find(EditorPage.window(), Text.class, field -> field.isVisible() && field.getText().equals(before)));
        return Ui.get(() -> {
            text.setFocus();
            text.setText(after);
            return editor.isDirty();
        });
    }
}
