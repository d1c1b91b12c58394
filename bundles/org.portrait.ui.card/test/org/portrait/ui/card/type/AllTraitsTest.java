/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.scene.Origin;
import org.portrait.card.template.CardTemplates;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.DraftedCard;
import org.portrait.ui.edit.Target;

/** Every trait can be said on the card itself, and taken back. */
class AllTraitsTest {

    private static final String WORDS = "Печёт x2";

    private static WrittenCard card;
    /** Of somebody of whom much is known. */
    private static WrittenCard full;

    static List<Trait> traits() {
        return Trait.all();
    }

    @BeforeAll
    static void open() {
        card = new WrittenCard();
        card.persona.setName("Anna");
        card.canvas().refresh();
        card.settle();
        full = new WrittenCard(DraftedCard.sample("laptop-shop.ru"));
    }

    @AfterAll
    static void close() {
        card.close();
        full.close();
    }

    @AfterEach
    void takeBack() {
        card.undoAll();
        card.stack.flush();
        card.stack.saveIsDone();
    }

    @ParameterizedTest
    @MethodSource("traits")
    void whatIsMissingIsSaidInItsPlaceAndTakenBack(Trait trait) {
        useATemplateThatShows(card, trait);
        String before = card.file();
        card.select(Origin.of(card.persona.getId(), trait.key())).key(SWT.F2);
        assertTrue(card.typing.isActive(), "F2 writes");
        if (card.session().isEmpty()) {
            card.typing.flush();
            assertEquals(before, card.file());
            return;
        }
        assertTrue(card.session().get().isShown(), "the card keeps a place for it");
        assertEquals(before, card.file(), "nothing in the document yet");
        card.type(WORDS);
        assertTrue(card.session().get().isShown() && card.session().get().map().text().equals(WORDS), "the card shows it");
        assertTrue(trait.isPresent(card.persona));
        card.typing.flush();
        card.settle();
        assertTrue(card.canvas().reading().stops().stream().anyMatch(stop -> stop.text().contains(WORDS)), "and goes on showing it");
        assertTrue(card.canvas().reading().indexOf(card.cursor.selection()) >= 0, "what was written is selected");

        card.key(SWT.F2);
        assertTrue(card.session().isPresent(), "F2 goes on");
        card.type("!");
        card.key(SWT.ESC);
        assertFalse(card.stack.canRedo(), "Escape leaves nothing to redo");
        card.undoAll();
        assertEquals(before, card.file());
    }

    private static void useATemplateThatShows(WrittenCard card, Trait trait) {
        card.persona.setTemplate(CardTemplates.all().stream().filter(template -> template.shows(trait)).findFirst().orElseThrow().id());
        card.canvas().refresh();
        card.settle();
    }

    @ParameterizedTest
    @MethodSource("traits")
    void leavingAPlaceEmptyLeavesNothing(Trait trait) {
        useATemplateThatShows(card, trait);
        String before = card.file();
        card.select(Origin.of(card.persona.getId(), trait.key())).key(SWT.F2);
        if (card.session().isPresent()) {
            card.type("ab").key(SWT.BS).key(SWT.BS);
            card.typing.flush();
        } else {
            card.typing.flush();
        }
        assertEquals(before, card.file());
        assertFalse(card.stack.canUndo());
        assertTrue(Target.of(card.persona, Origin.of(card.persona.getId(), trait.key())).isPresent());
    }

    static List<Trait> known() {
        Persona persona = Personas.of(DraftedCard.sample("laptop-shop.ru").project()).getFirst();
        return Trait.all().stream().filter(trait -> trait.isPresent(persona)).toList();
    }

    @ParameterizedTest
    @MethodSource("known")
    void whatIsSaidIsWrittenWhereItStandsAmongMuchElse(Trait trait) {
        useATemplateThatShows(full, trait);
        String before = full.file();
        full.select(Target.origin(full.persona, trait)).key(SWT.F2);
        assertTrue(full.typing.isActive(), "F2 writes");
        if (full.session().isPresent()) {
            Session session = full.session().get();
            assertTrue(session.isShown(), "a caret where it stands");
            String old = session.buffer().text();
            assertFalse(old.isEmpty());
            full.type("ё!");
            assertTrue(session.isShown() && session.map().text().equals(old + "ё!"), "the card shows it");
            full.typing.flush();
            full.settle();
            assertEquals(full.fresh(), full.canvas().scene().orElseThrow());
            assertEquals(1, full.undoAll(), "one step");
        }
        full.typing.flush();
        full.settle();
        assertEquals(before, full.file());
        full.stack.flush();
    }
}
