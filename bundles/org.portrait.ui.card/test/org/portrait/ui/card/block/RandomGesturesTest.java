/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.arrange.Alignment;
import org.portrait.card.arrange.Arranging;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Card;
import org.portrait.card.scene.Scene;
import org.portrait.model.Accent;
import org.portrait.model.Emphasis;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.EditAction;

/** Whatever somebody does with blocks, in whatever order: the card stays sound, and all of it can be undone to the last letter. */
class RandomGesturesTest {

    private static final int GESTURES = 120;

    private ArrangedCard card;
    private String before;
    private Random dice;
    private String what = "";

    @BeforeEach
    void open() {
        card = new ArrangedCard();
        before = card.file();
    }

    @AfterEach
    void close() {
        card.close();
    }

    /** More seeds than usual can be asked for. */
    static LongStream seeds() {
        long first = Long.getLong("portrait.test.seed", 1);
        return LongStream.range(first, first + Long.getLong("portrait.test.seeds", 8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gestures(long seed) {
        dice = new Random(seed);
        for (int number = 0; number < GESTURES; number++) {
            what = "seed " + seed + ", gesture " + number;
            gesture();
            assertFalse(card.canvas().isDragging(), what);
            assertFalse(card.tools.marks().isDragging(), what);
            if (number % 4 == 0) {
                assertEquals(card.fresh(), card.canvas().scene().orElseThrow(), what);
            }
        }
        assertEquals(Diagnostic.OK, Diagnostician.INSTANCE.validate(card.persona).getSeverity() & Diagnostic.ERROR);
        String last = card.file();
        int steps = card.undoAll();
        assertTrue(steps > 10);
        assertEquals(before, card.file());
        for (int step = 0; step < steps; step++) {
            card.stack.redo();
        }
        card.settle();
        assertEquals(last, card.file());
        assertEquals(card.fresh(), card.canvas().scene().orElseThrow());
    }

    private void gesture() {
        List<String> names = card.tools.places().blocks().stream().map(Card.Block::name).distinct().sorted().toList();
        String name = any(names);
        switch (dice.nextInt(18)) {
            case 0, 1, 2, 3 -> move(name);
            case 4, 5 -> card.click(name, SWT.MOD1);
            case 6 -> card.click(name, 0);
            case 7 -> resize(name);
            case 8 -> card.key(arrow(), SWT.MOD1);
            case 9 -> card.key(arrow(), SWT.MOD1 | SWT.SHIFT);
            case 10 -> card.key(arrow(), dice.nextBoolean() ? SWT.SHIFT : 0);
            case 11 -> remove(names.size());
            case 12 -> broken(name);
            case 13 -> add();
            case 14 -> look(name);
            case 15 -> card.tools.commands().align(any(List.of(Alignment.values())));
            case 16 -> back();
            default -> duplicate(names.size());
        }
        card.settle();
    }

    /** A block, or all that are selected with it, are dragged anywhere; what was seen last is what stays. */
    private void move(String name) {
        Rect area = card.area(name);
        drag(area.x() + 8, area.y() + 3);
    }

    private void drag(double x, double y) {
        double toX = x();
        double toY = y();
        card.drag(x, y, toX, toY, true);
        Scene previewed = card.canvas().scene().orElseThrow();
        card.mouse(SWT.MouseUp, toX, toY, 1, 0);
        assertEquals(previewed, card.canvas().scene().orElseThrow(), what);
    }

    private void resize(String name) {
        if (!card.tools.selection().blocks().contains(name)) {
            card.click(name, 0);
        }
        Rectangle edge = Handles.at(Handles.frame(card.area(name)), dice.nextBoolean() ? Handles.Kind.LEFT : Handles.Kind.RIGHT);
        drag(edge.x + 4, edge.y + 12);
    }

    private void remove(int left) {
        if (left - card.tools.selection().blocks().size() > 4) {
            card.edit(EditAction.DELETE);
        }
    }

    /** A drag that is broken off leaves no trace, whenever that is. */
    private void broken(String name) {
        String file = card.file();
        Rect area = card.area(name);
        Scene scene = card.canvas().scene().orElseThrow();
        card.drag(area.x() + 8, area.y() + 3, x(), y(), true);
        if (dice.nextBoolean()) {
            card.key(SWT.ESC, 0);
        } else {
            card.mouse(SWT.MouseDown, area.x(), area.y(), 3, 0);
            card.mouse(SWT.MouseUp, area.x(), area.y(), 3, 0);
        }
        assertEquals(scene, card.canvas().scene().orElseThrow(), what);
        assertEquals(file, card.file(), what);
    }

    private void add() {
        Trait trait = any(BlockGesturesTest.traits());
        Piece piece = new Piece.OfTrait(trait);
        if (dice.nextBoolean()) {
            card.tools.adding().add(piece);
            return;
        }
        Insertion insertion = new Insertion(card.tools, piece, trait.key());
        insertion.move((int) x(), (int) y());
        card.settle();
        if (dice.nextInt(3) == 0) {
            insertion.cancel();
            return;
        }
        Scene previewed = card.canvas().scene().orElseThrow();
        insertion.drop();
        card.settle();
        assertEquals(previewed, card.canvas().scene().orElseThrow(), what);
    }

    private void look(String name) {
        switch (dice.nextInt(4)) {
            case 0 -> card.tools.commands().colour(any(List.of(Accent.values())));
            case 1 -> card.tools.commands().emphasise(any(List.of(Emphasis.values())));
            case 2 -> card.tools.commands().columns(2 + dice.nextInt(4));
            default -> card.tools.editing().restyle("Title", template -> Arranging.retitle(template, name, "Title " + dice.nextInt(9)));
        }
    }

    private void back() {
        String now = card.file();
        if (card.stack.canUndo()) {
            card.undo();
            assertNotEquals(now, card.file(), what);
            if (dice.nextInt(3) > 0) {
                card.redo();
                assertEquals(now, card.file(), what);
            }
        }
    }

    private void duplicate(int there) {
        if (there < 30) {
            card.tools.duplicate();
        }
    }

    private double x() {
        return dice.nextInt(card.canvas().getClientArea().width);
    }

    private double y() {
        return dice.nextInt(card.canvas().getClientArea().height);
    }

    private int arrow() {
        return any(List.of(SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT));
    }

    private <T> T any(List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }
}
