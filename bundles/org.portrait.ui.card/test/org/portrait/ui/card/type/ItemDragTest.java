/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;
import org.portrait.card.template.CardTemplates;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.Statement;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.DraftedCard;

/** Items of lists are dragged on the card. */
class ItemDragTest {

    private WrittenCard card;
    private String before;

    @BeforeEach
    void open() {
        card = new WrittenCard(DraftedCard.sample("online-education.en"));
        before = card.file();
    }

    @AfterEach
    void close() {
        card.close();
    }

    private List<Statement> goals() {
        return card.persona.getPsychography().getGoals();
    }

    private Rect area(Statement item) {
        return card.area(Origin.of(item.getId(), "text"));
    }

    private void drag(Rect from, double x, double y, boolean hold) {
        card.drag(from.x() + 20, from.y() + 5, x, y, hold);
    }

    @Test
    void anItemGoesToTheGapUnderThePointerInOneStep() {
        List<Statement> was = List.copyOf(goals());
        Rect last = area(was.getLast());
        drag(area(was.getFirst()), last.x() + 40, last.bottom() - 2, false);
        List<Statement> wanted = new ArrayList<>(was.subList(1, was.size()));
        wanted.add(was.getFirst());
        assertEquals(wanted, goals());
        assertEquals("Goals – move", card.step());
        assertEquals(Origin.of(was.getFirst().getId(), "text"), card.cursor.selection());
        String after = card.file();
        card.undo();
        assertEquals(before, card.file());
        assertFalse(card.stack.canUndo());
        card.redo();
        assertEquals(after, card.file());
        assertEquals(card.fresh(), card.canvas().scene().orElseThrow());
    }

    @Test
    void escapeLeavesNoTrace() {
        Rect last = area(goals().getLast());
        drag(area(goals().getFirst()), last.x() + 40, last.bottom() - 2, true);
        card.key(SWT.ESC);
        card.mouse(SWT.MouseUp, last.x() + 40, last.bottom() - 2, 1, 0);
        assertEquals(before, card.file());
        assertFalse(card.stack.canUndo());
    }

    @Test
    void farFromListsNothingHappens() {
        drag(area(goals().getFirst()), 5, 5, false);
        assertEquals(before, card.file());
        assertFalse(card.stack.canUndo());
    }

    @Test
    void anItemGoesToAnotherListOfItsKind() {
        List<Statement> goals = List.copyOf(goals());
        List<Statement> pains = List.copyOf(card.persona.getPsychography().getPains());
        Rect first = area(pains.getFirst());
        Rect moved = area(goals.get(1));
        first = card.canvas().areas(Origin.of(pains.getFirst().getId(), "text")).getFirst();
        drag(moved, first.x() + 30, first.y() + 2, false);
        assertEquals(goals.get(1), card.persona.getPsychography().getPains().getFirst());
        assertEquals(goals.size() - 1, goals().size());
        String after = card.file();
        assertNotEquals(before, after);
        card.undo();
        assertEquals(before, card.file());
        card.redo();
        assertEquals(after, card.file());
    }

    @Test
    void aClickBetweenItemsMeansTheNearest() {
        Rect one = area(goals().get(0));
        Rect two = area(goals().get(1));
        assertTrue(two.y() > one.bottom(), "there is room between them");
        card.click(one.x() + 30, one.bottom(), 0);
        assertEquals(Origin.of(goals().get(0).getId(), "text"), card.cursor.selection());
        card.click(one.x() + 30, two.y(), 0);
        assertEquals(Origin.of(goals().get(1).getId(), "text"), card.cursor.selection());
    }

    static List<Trait> lists() {
        Persona persona = Personas.of(DraftedCard.sample("online-education.en").project()).getFirst();
        return Trait.all().stream().filter(trait -> trait.get(persona) instanceof List<?> items && items.size() > 1
                && items.getFirst() instanceof Identified).toList();
    }

    /** Every list that the card shows, whatever it looks like. */
    @ParameterizedTest
    @MethodSource("lists")
    void theFirstItemOfAnyListGoesBehindTheSecond(Trait trait) {
        Persona persona = card.persona;
        List<?> items = (List<?>) trait.get(persona);
        persona.setTemplate(CardTemplates.all().stream().filter(template -> template.shows(trait)).findFirst().orElseThrow().id());
        card.canvas().refresh();
        card.settle();
        before = card.file();
        ShownList list = ShownList.of(card.canvas().scene().orElseThrow(), persona).stream()
                .filter(each -> each.list().items().equals(items)).findFirst().orElseThrow();
        EObject first = (EObject) items.get(0);
        EObject second = (EObject) items.get(1);
        card.canvas().reveal(list.shown(second).orElseThrow().group().origin());
        card.settle();
        ShownList.Shown from = list.shown(first).orElseThrow();
        ShownList.Shown to = list.shown(second).orElseThrow();
        Rect start = card.canvas().toWindow(from.page(), from.group().bounds());
        Rect end = card.canvas().toWindow(to.page(), to.group().bounds());
        card.drag(start.x() + 12, start.y() + 4, end.right() - 1, end.bottom() - 1, false);
        assertEquals(List.of(second, first), ((List<?>) trait.get(persona)).subList(0, 2));
        card.undo();
        assertEquals(before, card.file());
    }
}
