/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.portrait.ui.card.style.Gallery;
import org.portrait.ui.edit.widget.GlyphButton;

/** What chooses how the card looks: the buttons for template and theme above it, and what they open. */
public final class LooksPart {

    private static final String GALLERY = "Card template";
    private static final String LOOK = "Theme and colour";

    /** What the button with a name says. @param name such as "Card template" or "Theme" */
    public String chosen(String name) {
        return Ui.get(() -> button(name).orElseThrow().getText());
    }

    /** Waits until the button with a name says something. */
    public void awaitChosen(String name, String words) {
        Ui.await(words + " as " + name, () -> button(name).filter(button -> button.getText().equals(words)).isPresent());
    }

    private static Optional<GlyphButton> button(String name) {
        return Ui.find(EditorPage.window(), GlyphButton.class, button -> button.isVisible() && name.equals(button.getToolTipText()));
    }

    /** Opens the gallery of templates and waits for its pictures. */
    public DialogPage openGallery() {
        Ui.click(Ui.get(() -> button("Card template").orElseThrow()));
        DialogPage dialog = DialogPage.await(GALLERY);
        Ui.await("pictures of all templates", () -> gallery().isComplete());
        return dialog;
    }

    private static Gallery gallery() {
        return Ui.find(Ui.shell(GALLERY).orElseThrow(), Gallery.class, Control::isVisible).orElseThrow();
    }

    /** Names of the templates in the gallery, in their order. */
    public List<String> templates() {
        return Ui.get(() -> gallery().templates().stream().map(template -> template.name(Locale.ENGLISH)).toList());
    }

    /** The template that is selected in the gallery. */
    public String selected() {
        return Ui.get(() -> gallery().selected().name(Locale.ENGLISH));
    }

    /** Goes to a template in the gallery with the arrow keys. */
    public void goTo(String name) {
        Ui.run(() -> gallery().forceFocus());
        int from = templates().indexOf(selected());
        int to = templates().indexOf(name);
        for (int i = from; i != to; i += Integer.signum(to - from)) {
            int key = to > from ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT;
            Ui.run(() -> {
                Event event = new Event();
                event.keyCode = key;
                gallery().notifyListeners(SWT.KeyDown, event);
            });
        }
    }


    /** Opens the chooser of theme and colour. */
    public void openLooks() {
        Ui.click(Ui.get(() -> button("Theme").orElseThrow()));
        Ui.awaitShell(LOOK);
    }

    /** Lets the pointer rest on a theme. */
    public void hover(String theme) {
        Ui.run(() -> Ui.send(radio(theme), SWT.MouseEnter));
    }

    /** Chooses a theme in the chooser. */
    public void choose(String theme) {
        Ui.run(() -> {
            Ui.findAll(Ui.shell(LOOK).orElseThrow(), Button.class, other -> (other.getStyle() & SWT.RADIO) != 0)
                    .forEach(other -> other.setSelection(other.getText().equals(theme)));
            Ui.send(radio(theme), SWT.Selection);
        });
    }

    private static Button radio(String theme) {
        return Ui.find(Ui.shell(LOOK).orElseThrow(), Button.class, button -> button.getText().equals(theme)).orElseThrow();
    }

    /** Clicks one of the colours, counted from 0 as a reader counts. */
    public void colour(int index) {
        Control swatches = Ui.get(() -> Ui.find(Ui.shell(LOOK).orElseThrow(), Canvas.class,
                canvas -> canvas.getClass().getSimpleName().equals("Swatches")).orElseThrow());
        Hands.click(swatches, new Point(index % 7 * 34 + 17, index / 7 * 34 + 17), 1);
    }

    /** The button that takes a colour that can be read; empty while there is nothing to complain of. */
    public Optional<String> betterColour() {
        return Ui.get(() -> better().map(Button::getText));
    }

    /** Takes the colour that can be read. */
    public void takeBetterColour() {
        Ui.run(() -> Ui.send(better().orElseThrow(), SWT.Selection));
    }

    private static Optional<Button> better() {
        return Ui.find(Ui.shell(LOOK).orElseThrow(), Button.class, button -> button.isVisible()
                && button.getText().startsWith("Use the nearest colour"));
    }

    /** Closes the chooser. @param keep whether what was chosen is kept */
    public void closeLooks(boolean keep) {
        Ui.run(() -> {
            Shell shell = Ui.shell(LOOK).orElseThrow();
            if (keep) {
                shell.close();
            } else {
                Event event = new Event();
                event.detail = SWT.TRAVERSE_ESCAPE;
                shell.notifyListeners(SWT.Traverse, event);
            }
        });
        Ui.await("the chooser closed", () -> Ui.shell(LOOK).isEmpty());
    }
}
