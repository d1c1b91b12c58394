/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portrait.card.compose.Offers;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.DraftedCard;
import org.portrait.ui.card.EditAction;

/** Somebody who knows nothing of the program writes on cards, and others change the document meanwhile. */
class RandomWritingTest {

    private static final int GESTURES = 250;
    private static final List<String> WORDS = List.of("time", "Печёт", " ", "a b", "-", "x2 ", "É", "née");
    private static final List<String> CLIPS = List.of("pasted", "One\nTwo\n\n• Three", "🙂 family 👩‍👩‍👧", "\u05e9\u05dc\u05d5\u05dd", "  ", "a\tb\r\n");
    private static final List<Integer> WALKS = List.of(SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.HOME, SWT.END);

    private WrittenCard card;
    private Random dice;

    @AfterEach
    void close() {
        card.close();
    }

    @ParameterizedTest
    @CsvSource({"online-education.en,1", "online-education.ru,2", "b2b-supply.en,3", "flats.ru,4", "laptop-shop.en,5", "healthy-food.en,6", ",7", ",8"})
    void anyWritingLeavesASoundDocumentAndCanBeUndone(String sample, long seed) {
        dice = new Random(seed);
        card = new WrittenCard(sample == null ? DraftedCard.blank() : DraftedCard.sample(sample));
        String before = card.file();
        for (int gesture = 1; gesture <= GESTURES; gesture++) {
            gesture();
            assertFalse(card.canvas().isDragging());
            card.session().ifPresent(session -> assertTrue(session.place().isThere() && session.isTrue(), "what is written is what is known"));
            if (gesture % 10 == 0) {
                card.typing.flush();
                card.settle();
                assertEquals(card.fresh(), card.canvas().scene().orElseThrow(), "seed " + seed + ", gesture " + gesture);
            }
        }
        card.typing.flush();
        assertEquals(Diagnostic.OK, Diagnostician.INSTANCE.validate(card.project).getSeverity() & Diagnostic.ERROR);
        String after = card.file();
        int steps = card.undoAll();
        assertTrue(steps > 10, "steps: " + steps);
        assertEquals(before, card.file());
        for (int step = 0; step < steps; step++) {
            card.stack.redo();
        }
        assertEquals(after, card.file());
    }

    private Persona persona() {
        return (Persona) card.cursor.subject();
    }

    private <T> T any(List<T> choice) {
        return choice.get(dice.nextInt(choice.size()));
    }

    private Origin place() {
        List<Origin> shown = card.canvas().reading().stops().stream().map(stop -> stop.origin())
                .filter(origin -> !origin.feature().startsWith(Offers.MORE)).toList();
        return dice.nextInt(5) == 0 ? Origin.of(persona().getId(), any(Trait.all()).key()) : any(shown);
    }

    private void gesture() {
        switch (dice.nextInt(22)) {
            case 0 -> card.select(place()).key(SWT.F2);
            case 1 -> card.select(place()).type(any(WORDS));
            case 2 -> at(place(), area -> card.doubleClick(area.x() + area.width() * dice.nextDouble(), area.y() + area.height() * dice.nextDouble()));
            case 3 -> at(place(), area -> card.click(area.x() + area.width() * dice.nextDouble(), area.y() + area.height() * dice.nextDouble(),
                    any(List.of(0, SWT.SHIFT))));
            case 4, 5, 6, 7 -> card.type(any(WORDS));
            case 8 -> card.key(any(List.of((int) SWT.BS, (int) SWT.DEL)), any(List.of(0, 0, SWT.MOD1)));
            case 9, 10 -> card.key(any(WALKS), any(List.of(0, SWT.SHIFT, SWT.MOD1, SWT.MOD1 | SWT.SHIFT)));
            case 11, 12 -> card.key(SWT.CR);
            case 13 -> card.tab(dice.nextInt(3) > 0);
            case 14 -> card.key(SWT.ESC);
            case 15 -> step();
            case 16 -> card.key(any(List.of(SWT.ARROW_UP, SWT.ARROW_DOWN)), SWT.ALT);
            case 17 -> {
                int weight = '1' + dice.nextInt(5);
                card.key(weight, (char) weight, SWT.MOD1);
            }
            case 18 -> card.paste(any(CLIPS));
            case 19 -> at(place(), area -> {
                Rectangle window = card.canvas().getClientArea();
                card.drag(area.x() + Math.min(14, area.width() / 2), area.y() + area.height() / 2,
                        area.x() + dice.nextInt(200) - 100, Math.clamp(area.y() + dice.nextInt(200) - 80, 1, window.height - 1), false);
            });
            case 20 -> other();
            default -> elsewhere();
        }
    }

    private void at(Origin origin, Consumer<Rect> hand) {
        if (card.canvas().reading().indexOf(origin) >= 0) {
            Rect area = card.area(origin);
            hand.accept(area);
        }
    }

    /** Undo and redo, as the Edit menu does them. */
    private void step() {
        boolean back = dice.nextInt(3) > 0;
        if (!card.edit(back ? EditAction.UNDO : EditAction.REDO)) {
            if (back && card.stack.canUndo()) {
                card.undo();
            } else if (!back && card.stack.canRedo()) {
                card.redo();
            }
        }
    }

    /** Another persona is opened in the middle of it. */
    private void other() {
        card.cursor.go(any(Personas.of(card.project)));
        card.settle();
    }

    /** The document changes under the hands of who writes. */
    private void elsewhere() {
        Trait trait = any(Trait.all());
        Persona persona = any(Personas.of(card.project));
        if (dice.nextBoolean()) {
            card.editing.clear(persona, trait);
        } else if (trait.get(persona) instanceof List<?> items && !items.isEmpty() && trait.feature() instanceof EReference) {
            card.editing.execute("elsewhere", TraitEdits.remove(card.editing.domain(), (EObject) items.getFirst()));
        } else {
            card.editing.execute("elsewhere", TraitEdits.set(card.editing.domain(), persona, Trait.of("tagline"), "Elsewhere " + dice.nextInt(100)));
        }
        card.settle();
    }
}
