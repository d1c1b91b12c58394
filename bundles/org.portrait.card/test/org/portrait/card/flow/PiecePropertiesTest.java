/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.portrait.card.font.FontFamily;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.TextRun;
import org.portrait.card.text.TextStyle;
import org.portrait.card.text.Typesetter;

class PiecePropertiesTest {

    private static final double WIDTH = 120;
    private static final TextStyle STYLE = TextStyle.of(FontFamily.ROBOTO, 9);

    private final Typesetter typesetter = new Typesetter();

    private Piece text(Random random) {
        String words = "word ".repeat(1 + random.nextInt(60));
        return TextPiece.of(typesetter.lines(words, STYLE, WIDTH), WIDTH, Meaning.of(Role.PARAGRAPH));
    }

    private Piece piece(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return text(random);
        }
        if (random.nextInt(3) == 0) {
            return Marked.of(Meaning.of(Role.LIST_ITEM), Drawing.NOTHING, random.nextInt(20), 8, piece(random, depth - 1));
        }
        Stack.Builder stack = Stack.of(Meaning.of(Role.SECTION), WIDTH).frame(new Frame(3, 3, 3, 3, (area, into) -> { }));
        for (int i = 0, n = 1 + random.nextInt(5); i < n; i++) {
            if (random.nextInt(3) == 0 && i < n - 1) {
                stack.addKept(4, text(random));
            } else {
                stack.add(4, piece(random, depth - 1));
            }
        }
        return stack.build();
    }

    private static String words(Piece piece) {
        Group.Builder group = Group.of(Role.DOCUMENT);
        piece.place(0, 0, group);
        StringBuilder text = new StringBuilder();
        collect(group.build(), text);
        return text.toString();
    }

    private static void collect(Group group, StringBuilder text) {
        for (Node node : group.children()) {
            if (node instanceof TextRun run) {
                text.append(run.text());
            } else if (node instanceof Group inner) {
                collect(inner, text);
            }
        }
    }

    @Property(tries = 400)
    void partingLosesNothingAndKeepsToTheRoom(@ForAll long seed, @ForAll @DoubleRange(min = 5, max = 600) double room) {
        Piece piece = piece(new Random(seed), 4);
        if (room >= piece.height()) {
            return;
        }
        Optional<Split> split = piece.split(room);
        split.ifPresent(parts -> {
            assertTrue(parts.head().height() <= room + 0.001, () -> parts.head().height() + " > " + room);
            assertTrue(parts.tail().height() < piece.height(), "the rest grows less");
            assertEquals(words(piece), words(parts.head()) + words(parts.tail()));
        });
    }

    @Property(tries = 200)
    void whatIsAsHighAsTheLeastHeadCanBeParted(@ForAll long seed) {
        Piece piece = piece(new Random(seed), 3);
        double room = piece.minimumHead() + 0.01;
        if (room < piece.height()) {
            assertTrue(piece.split(room).isPresent(), () -> "cannot be parted at " + room + " of " + piece.height());
        }
    }

    @Property(tries = 200)
    void placedPiecesAreAsHighAsTheySay(@ForAll long seed) {
        Piece piece = piece(new Random(seed), 3);
        Group.Builder group = Group.of(Role.DOCUMENT);
        piece.place(0, 0, group);
        assertTrue(group.build().bounds().bottom() <= piece.height() + 3, "stands out");
        assertEquals(List.of(), typesetter.warnings());
    }
}
