/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.card.layout.Drafting;
import org.portrait.card.scene.Origin;
import org.portrait.core.document.Documents;
import org.portrait.ui.card.Reading;
import org.portrait.ui.card.access.Ears;

/** What assistive technology hears of a card in a window, asked through the listeners of SWT. */
class HeardCardTest {

    private WrittenCard card;

    @BeforeEach
    void open() throws Exception {
        card = new WrittenCard(Documents.open(Path.of("../org.portrait.samples/samples/laptop-shop.en.persona")));
        card.canvas().setDrafting(Drafting.NONE);
        card.settle();
    }

    @AfterEach
    void close() {
        card.close();
    }

    private Ears whole() {
        return new Ears(card.canvas().getAccessible());
    }

    private List<Ears> stops() {
        return whole().all().filter(each -> each.has(ACC.STATE_SELECTABLE)).toList();
    }

    private Ears named(String name) {
        return stops().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private Optional<Ears> focused() {
        return whole().all().skip(1).filter(each -> each.has(ACC.STATE_FOCUSED)).findFirst();
    }

    @Test
    void theCardIsADocumentOfGroupsWithTheirTraits() {
        assertEquals(ACC.ROLE_DOCUMENT, whole().role());
        Ears facts = named("Facts");
        assertEquals(ACC.ROLE_GROUP, facts.role());
        Ears income = facts.children().getFirst();
        assertEquals(List.of(ACC.ROLE_TEXT, "Income", "₽9,000 a month"), List.of(income.role(), income.name(), income.value()));
        assertTrue(income.description().contains("Contradicted"), income::description);
        assertEquals("9", income.text(ACC.TEXT_BOUNDARY_CHAR, 1));
        assertEquals("a ", income.text(ACC.TEXT_BOUNDARY_WORD, 7));
        Ears will = named("Will");
        assertEquals(List.of(ACC.ROLE_SLIDER, 50), List.of(will.role(), will.number()));
        Ears goals = named("Goals").children().getFirst();
        assertEquals(ACC.ROLE_LIST, goals.role());
        assertTrue(goals.children().size() == 3 && goals.children().stream().allMatch(item -> item.role() == ACC.ROLE_LISTITEM));
        assertTrue(whole().children().getFirst().children().getFirst().name().startsWith("Drawn portrait of"));
    }

    @Test
    void nothingIsOutsideOfWhatItIsIn() {
        for (Ears stop : stops()) {
            Rectangle area = stop.location();
            assertTrue(area.width > 0 && area.height > 0, stop::name);
            for (Ears child : stop.children()) {
                assertEquals(area, area.union(child.location()), () -> child.name() + " in " + stop.name());
            }
        }
        Rectangle canvas = card.canvas().getDisplay().map(card.canvas(), null, card.canvas().getClientArea());
        assertTrue(stops().stream().allMatch(stop -> stop.has(ACC.STATE_OFFSCREEN) != canvas.intersects(stop.location())));
    }

    @Test
    void theWalkVisitsEverythingOnceForthAndBack() {
        int stops = card.canvas().reading().stops().size();
        for (int step : new int[] {1, -1}) {
            card.select(Origin.NONE);
            List<Origin> visited = new ArrayList<>();
            while (card.canvas().step(step)) {
                visited.add(card.cursor.selection());
            }
            assertEquals(stops, visited.size());
            assertEquals(stops, new HashSet<>(visited).size());
            List<Origin> order = card.canvas().reading().stops().stream().map(Reading.Stop::origin).toList();
            assertEquals(step > 0 ? order : order.reversed(), visited);
        }
    }

    @Test
    void tabLeavesTheCardBehindTheLastThingAndWithCtrlAtOnce() {
        List<Reading.Stop> stops = card.canvas().reading().stops();
        card.select(stops.getFirst().origin());
        assertFalse(leaves(SWT.TRAVERSE_TAB_NEXT, 0));
        assertEquals(stops.get(1).origin(), card.cursor.selection());
        assertTrue(leaves(SWT.TRAVERSE_TAB_NEXT, SWT.MOD1) && leaves(SWT.TRAVERSE_TAB_PREVIOUS, SWT.MOD1 | SWT.SHIFT));
        assertEquals(stops.get(1).origin(), card.cursor.selection());
        card.select(stops.getLast().origin());
        assertTrue(leaves(SWT.TRAVERSE_TAB_NEXT, 0));
        card.select(stops.getFirst().origin());
        assertTrue(leaves(SWT.TRAVERSE_TAB_PREVIOUS, SWT.SHIFT));
    }

    /** Whether a key takes the focus away; GTK proposes not to. */
    private boolean leaves(int detail, int keys) {
        Event event = new Event();
        event.detail = detail;
        event.stateMask = keys;
        event.doit = false;
        card.canvas().notifyListeners(SWT.Traverse, event);
        return event.doit;
    }

    @Test
    void whatIsSelectedHasTheFocusAndSaysSo() {
        card.canvas().reading().stops().forEach(stop -> {
            card.cursor.select(stop.origin(), this);
            List<Ears> selected = whole().all().filter(each -> each.has(ACC.STATE_SELECTED)).toList();
            assertEquals(1, selected.size(), () -> stop.text());
            assertEquals(card.canvas().isFocusControl(), selected.getFirst().has(ACC.STATE_FOCUSED));
        });
        card.cursor.select(Origin.NONE, this);
        card.canvas().accessibility().open(card.canvas().accessibility().spoken().stream().filter(each -> each.block().equals("goals"))
                .findFirst().orElseThrow());
        assertTrue(named("Goals").has(ACC.STATE_SELECTED));
        assertEquals(1, whole().all().filter(each -> each.has(ACC.STATE_SELECTED)).count());
    }

    @Test
    void whatIsWrittenIsHeardAsItIsWritten() {
        Ears line = named("In one line");
        String before = line.value();
        line.act();
        card.settle();
        assertTrue(card.session().isPresent(), "its action edits it");
        Ears writing = line.children().getFirst();
        assertEquals(List.of(ACC.ROLE_TEXT, "In one line", before), List.of(writing.role(), writing.name(), writing.text(ACC.TEXT_BOUNDARY_ALL, 0)));
        assertFalse(writing.has(ACC.STATE_READONLY));
        assertEquals(before.length(), writing.caret());
        card.type("!");
        assertEquals(before + "!", writing.text(ACC.TEXT_BOUNDARY_ALL, 0));
        assertEquals(before.length() + 1, writing.caret());
        assertEquals(before + "!", line.value());
        card.key(SWT.HOME).key(SWT.ARROW_RIGHT, (char) 0, SWT.SHIFT);
        assertEquals(List.of(0, 1), writing.selection());
        assertTrue(writing.location().contains(writing.textBounds(0, 1).x + 1, writing.textBounds(0, 1).y + 1));
        writing.replace(0, 1, "Y");
        card.settle();
        assertEquals("Y" + before.substring(1) + "!", card.persona.getTagline());
        card.key(SWT.ESC);
        assertTrue(line.children().isEmpty());
        assertEquals(before, line.value());
        assertNull(line.number());
    }

    @Test
    void aChangeIsHeardByTheSameThing() {
        Ears name = named("Name");
        card.persona.setName("Nikita the First");
        card.canvas().refresh();
        card.settle();
        assertEquals("Nikita the First", name.value());
    }

    @Test
    void nothingIsMadeBeforeSomebodyListensAndNothingIsLeftOfWhatIsGone() {
        int quiet = card.canvas().getChildren().length;
        card.canvas().step(1);
        card.settle();
        assertEquals(quiet, card.canvas().getChildren().length);
        int all = (int) whole().all().count();
        String tagline = card.persona.getTagline();
        card.persona.setTagline(null);
        card.canvas().refresh();
        card.settle();
        assertEquals(all - 1, whole().all().count());
        int fewer = card.canvas().getChildren().length;
        card.persona.setTagline(tagline);
        card.canvas().refresh();
        card.settle();
        assertEquals(all, whole().all().count());
        assertTrue(card.canvas().getChildren().length - fewer <= 1);
    }

    @Test
    void theControlsOverTheCardAreHeardAfterIt() {
        List<Ears> children = whole().children();
        for (Control control : card.canvas().getChildren()) {
            boolean heard = children.stream().anyMatch(child -> child.of() == control.getAccessible());
            assertTrue(heard || !control.getVisible() || control.getSize().x <= 1, control::toString);
        }
        assertTrue(children.size() > card.canvas().card().orElseThrow().blocks().stream().map(block -> block.name()).distinct().count());
    }
}
