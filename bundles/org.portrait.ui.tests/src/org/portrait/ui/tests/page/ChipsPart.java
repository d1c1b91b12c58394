/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.portrait.ui.edit.widget.Chip;
import org.portrait.ui.edit.widget.ChipLine;

/** A list of short items as chips, used with real keys and the events of a pointer. */
public final class ChipsPart {

    private static final int CROSS = 11;

    private final Composite line;

    ChipsPart(Composite line) {
        this.line = line;
    }

    private ChipLine chips() {
        return Ui.find(line, ChipLine.class, any -> true).orElseThrow();
    }

    /** Puts the cursor behind the last chip. */
    public void write() {
        Ui.run(() -> {
            line.getShell().forceActive();
            Ui.find(line, Text.class, any -> true).orElseThrow().setFocus();
        });
        Ui.await("the cursor behind the chips", () -> Ui.find(line, Text.class, Text::isFocusControl).isPresent());
    }

    /** Presses keys: a key code or a character. */
    public void press(int key, int... modifiers) {
        Hands.press(key, modifiers);
    }

    /** Types small letters and the like. */
    public void type(String text) {
        Hands.type(text);
    }

    /** What the chips say. */
    public List<String> texts() {
        return Ui.get(() -> chips().chips().stream().map(Chip::text).toList());
    }

    /** The weight of a chip, 0 = none. */
    public int weight(int index) {
        return Ui.get(() -> chips().chips().get(index).weight());
    }

    /** Waits until the chips say something. */
    public void await(List<String> texts) {
        Ui.await("the chips " + texts, () -> chips().chips().stream().map(Chip::text).toList().equals(texts));
    }

    /** Waits until a chip has the focus. */
    public void awaitSelected(int index) {
        Ui.await("chip " + index + " selected", () -> chips().isFocusControl() && chips().getSelected() == index);
    }

    /** Waits until a chip has a weight. */
    public void awaitWeight(int index, int weight) {
        Ui.await("weight " + weight, () -> chips().chips().get(index).weight() == weight);
    }

    /** Waits until a chip is being edited. */
    public void awaitEditing(String text) {
        Ui.await("“" + text + "” being edited", () -> Ui.find(line, Text.class, field -> field.isFocusControl() && field.getText().equals(text))
                .isPresent());
    }

    /** Clicks a chip. */
    public void click(int index, int times) {
        Hands.click(Ui.get(this::chips), start(index), times);
    }

    /** Clicks the cross of a chip. */
    public void remove(int index) {
        Rectangle area = area(index);
        Hands.click(Ui.get(this::chips), new Point(area.x + area.width - CROSS, area.y + area.height / 2), 1);
    }

    /** Drags a chip before another. */
    public void drag(int index, int before) {
        Rectangle target = area(before);
        Hands.drag(Ui.get(this::chips), start(index), new Point(target.x + 3, target.y + target.height / 2));
    }

    private Point start(int index) {
        Rectangle area = area(index);
        return new Point(area.x + 14, area.y + area.height / 2);
    }

    private Rectangle area(int index) {
        return Ui.get(() -> chips().area(index));
    }
}
