/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What keys mean in a {@link ChipLine}. */
final class ChipKeys {

    private ChipKeys() {
    }

    /** @return whether the key meant something */
    static boolean press(ChipLine line, Event event) {
        int index = line.getSelected();
        if (index == ChipLine.NONE) {
            return false;
        }
        return switch (event.stateMask & SWT.MODIFIER_MASK) {
            case 0 -> plain(line, index, event);
            case SWT.SHIFT -> letter(line, event);
            case SWT.ALT -> move(line, index, event.keyCode);
            default -> false;
        };
    }

    private static boolean plain(ChipLine line, int index, Event event) {
        ChipLine.Listener user = line.listener();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> line.select(Math.max(0, index - 1));
            case SWT.ARROW_RIGHT -> go(line, index + 1);
            case SWT.ARROW_UP -> above(line, index);
            case SWT.ARROW_DOWN -> below(line, index);
            case SWT.HOME -> line.select(0);
            case SWT.END -> line.select(line.chips().size() - 1);
            case SWT.BS -> user.remove(index, true);
            case SWT.DEL -> user.remove(index, false);
            case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> user.edit(index);
            case ' ' -> user.menu(index);
            default -> {
                int weight = Character.digit(event.character, 10);
                if (weight >= 0 && weight <= 5) {
                    user.weigh(index, weight);
                    return true;
                }
                return letter(line, event);
            }
        }
        return true;
    }

    private static boolean letter(ChipLine line, Event event) {
        if (!Character.isLetter(event.character)) {
            return false;
        }
        line.listener().write(String.valueOf(event.character));
        return true;
    }

    private static void above(ChipLine line, int index) {
        int above = line.flow().beside(index, -1);
        line.select(above < 0 ? index : above);
    }

    private static void below(ChipLine line, int index) {
        int below = line.flow().beside(index, 1);
        go(line, below < 0 ? line.chips().size() : below);
    }

    private static void go(ChipLine line, int index) {
        if (index < line.chips().size()) {
            line.select(index);
        } else {
            line.listener().write("");
        }
    }

    private static boolean move(ChipLine line, int index, int key) {
        int step = switch (key) {
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> -1;
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> 1;
            default -> 0;
        };
        int to = Math.clamp(index + step, 0, line.chips().size() - 1);
        if (to != index) {
            line.listener().move(index, to);
        }
        return step != 0;
    }
}
