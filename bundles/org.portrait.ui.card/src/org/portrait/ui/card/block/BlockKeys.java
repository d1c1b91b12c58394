/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.arrange.Neighbours;
import org.portrait.card.scene.Origin;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.EditAction;
import org.portrait.ui.card.Gesture;
import org.portrait.ui.card.Reading;

/** What keys do with blocks. With Ctrl, arrows move a block; with Ctrl and Shift, they make it wider or narrower. */
final class BlockKeys implements Gesture {

    private static final int WIDTH = SWT.MOD1 | SWT.SHIFT;

    private final BlockTools tools;
    private final BlockSelection selection;
    private final CardCanvas canvas;
    /** From where the last step began, to go on from there. */
    private String last = "";

    BlockKeys(BlockTools tools) {
        this.tools = tools;
        selection = tools.selection();
        canvas = tools.canvas();
    }

    @Override
    public boolean key(Event key) {
        if (key.keyCode == SWT.ESC && key.stateMask == 0) {
            return escape();
        }
        if (key.character == '/' && (key.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0 || key.keyCode == SWT.INSERT && key.stateMask == 0) {
            tools.search();
            return true;
        }
        if (key.keyCode == SWT.F10 && key.stateMask == SWT.ALT) {
            selection.around().filter(name -> selection.blocks().isEmpty()).ifPresent(name -> selection.select(List.of(name)));
            return tools.bar().enter();
        }
        int dx = key.keyCode == SWT.ARROW_LEFT ? -1 : key.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
        int dy = key.keyCode == SWT.ARROW_UP ? -1 : key.keyCode == SWT.ARROW_DOWN ? 1 : 0;
        if (dx != 0 || dy != 0) {
            return arrow(key.stateMask, dx, dy);
        }
        if (selection.blocks().isEmpty()) {
            return false;
        }
        return switch (key.stateMask == 0 ? key.keyCode : 0) {
            case SWT.HOME -> step(places().isEmpty() ? Optional.empty() : Optional.of(places().getFirst()), false);
            case SWT.END -> step(places().isEmpty() ? Optional.empty() : Optional.of(places().getLast()), false);
            case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> enter();
            default -> false;
        };
    }

    private List<String> places() {
        return tools.places().blocks().stream().map(block -> block.name()).distinct().toList();
    }

    private boolean arrow(int held, int dx, int dy) {
        boolean blocks = !selection.blocks().isEmpty();
        if (selection.meant().isEmpty()) {
            return false;
        }
        if (held == SWT.MOD1) {
            if (dx == 0) {
                tools.commands().shift(dy);
            } else {
                tools.commands().aside(dx);
            }
            return true;
        }
        if (held == WIDTH) {
            if (dx != 0) {
                tools.commands().widenBy(dx);
            }
            return dx != 0;
        }
        boolean walk = held == SWT.MOD3 || blocks && (held == 0 || held == SWT.SHIFT);
        return walk && walk(dx, dy, held == SWT.SHIFT);
    }

    private boolean walk(int dx, int dy, boolean more) {
        step(canvas.card().flatMap(card -> Neighbours.towards(card, here(), dx, dy)), more);
        return true;
    }

    private String here() {
        Set<String> names = selection.meant();
        return names.contains(last) ? last : names.stream().findFirst().orElse("");
    }

    private boolean step(Optional<String> next, boolean more) {
        next.ifPresent(name -> {
            Set<String> names = new LinkedHashSet<>(more ? selection.meant() : Set.of());
            names.add(name);
            selection.select(names);
            last = name;
            tools.places().reveal(name);
        });
        return next.isPresent();
    }

    /** From a trait to its block, from there to nothing. */
    private boolean escape() {
        Optional<String> around = selection.around();
        if (!selection.blocks().isEmpty()) {
            selection.clear();
            return true;
        }
        around.ifPresent(name -> selection.select(List.of(name)));
        return around.isPresent();
    }

    /** From a block to its first trait. */
    private boolean enter() {
        Optional<Origin> first = canvas.reading().stops().stream().map(Reading.Stop::origin)
                .filter(origin -> tools.places().holding(origin).filter(here()::equals).isPresent()).findFirst();
        first.ifPresent(origin -> tools.editing().cursor().select(origin, canvas));
        return true;
    }

    /** Deleting leaves selected blocks out; everything is selected as long as there are blocks. */
    @Override
    public boolean edit(EditAction action) {
        return switch (action) {
            case DELETE -> !selection.blocks().isEmpty() && tools.commands().remove();
            case SELECT_ALL -> {
                tools.selectAll();
                yield true;
            }
            default -> false;
        };
    }

    /** Tab goes on among the blocks while blocks are selected. */
    @Override
    public boolean traverse(Event key) {
        if (selection.blocks().isEmpty()) {
            return false;
        }
        int steps = key.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : key.detail == SWT.TRAVERSE_TAB_PREVIOUS ? -1 : 0;
        return steps != 0 && step(canvas.card().flatMap(card -> Neighbours.step(card, here(), steps)), false);
    }
}
