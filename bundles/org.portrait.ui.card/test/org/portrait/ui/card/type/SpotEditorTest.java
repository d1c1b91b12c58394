/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Scene;
import org.portrait.model.MaritalStatus;
import org.portrait.model.Sex;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.DraftedCard;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.Target;

/** A value that is no text is written in a small window. */
class SpotEditorTest {

    private WrittenCard card;
    private String before;

    @BeforeEach
    void open() {
        card = new WrittenCard(DraftedCard.sample("online-education.en"));
        before = card.file();
        open("demography.householdSize");
        card.await(() -> text().isPresent());
    }

    private void open(String trait) {
        card.select(Target.origin(card.persona, Trait.of(trait))).key(SWT.F2);
    }

    private <W extends Control> Optional<W> find(Class<W> type) {
        return Arrays.stream(card.shell().getShells()).flatMap(SpotEditorTest::all).filter(type::isInstance).map(type::cast).findFirst();
    }

    @AfterEach
    void close() {
        card.close();
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite group ? Stream.concat(Stream.of(control), Arrays.stream(group.getChildren()).flatMap(SpotEditorTest::all))
                : Stream.of(control);
    }

    private Optional<Text> text() {
        return find(Text.class);
    }

    /** Opens the list of marital statuses, at the one that the sample says. */
    private Table statuses() {
        open("demography.maritalStatus");
        card.await(() -> find(Table.class).isPresent());
        Table list = find(Table.class).orElseThrow();
        assertEquals("✓", list.getItem(list.getSelectionIndex()).getText(0));
        assertEquals(MaritalStatus.VALUES.size(), list.getItemCount());
        return list;
    }

    private static void letters(Table list, String letters) {
        for (char letter : letters.toCharArray()) {
            Event event = new Event();
            event.keyCode = letter;
            event.character = letter;
            event.doit = true;
            list.notifyListeners(SWT.KeyDown, event);
        }
    }

    private MaritalStatus status() {
        return card.persona.getDemography().getMaritalStatus();
    }

    private void enter(String words, int end) {
        text().orElseThrow().setText(words);
        text().orElseThrow().traverse(end);
        card.settle();
    }

    private Long size() {
        return card.persona.getDemography().getHouseholdSize();
    }

    @Test
    void enterTakesWhatIsRightAndStaysWithWhatIsWrong() {
        Long was = size();
        enter("many", SWT.TRAVERSE_RETURN);
        assertTrue(text().isPresent(), "somebody has to see what is wrong");
        assertEquals(was, size());
        enter("7", SWT.TRAVERSE_RETURN);
        card.await(() -> text().isEmpty());
        assertFalse(card.typing.isActive());
        assertEquals(7L, size());
        assertEquals(card.fresh(), card.canvas().scene().orElseThrow());
        assertEquals(1, card.undoAll());
        assertEquals(before, card.file());
    }

    @Test
    void escapeLeavesNoTrace() {
        enter("9", SWT.TRAVERSE_ESCAPE);
        card.await(() -> text().isEmpty());
        assertEquals(before, card.file());
        assertFalse(card.stack.canUndo());
        assertFalse(card.stack.canRedo());
    }

    @Test
    void tabGoesOnToTheNextPlaceButNotFromWhatIsWrong() {
        var here = card.cursor.selection();
        enter("many", SWT.TRAVERSE_TAB_NEXT);
        assertEquals(here, card.cursor.selection());
        enter("6", SWT.TRAVERSE_TAB_NEXT);
        card.await(() -> !here.equals(card.cursor.selection()));
        assertNotEquals(here, card.cursor.selection());
        assertTrue(card.typing.isActive(), "and writes there");
        assertEquals(6L, size());
    }

    @Test
    void whatCanBeChosenStandsOpenAndIsFoundByLetters() {
        Table list = statuses();
        MaritalStatus was = status();
        letters(list, "wid");
        assertEquals(was, status(), "not yet taken");
        list.traverse(SWT.TRAVERSE_RETURN);
        card.await(() -> find(Table.class).isEmpty());
        assertEquals(MaritalStatus.WIDOWED, status());
        assertEquals(1, card.undoAll());
        assertEquals(before, card.file());
    }

    @Test
    void escapeTakesNothingOfAList() {
        Table list = statuses();
        letters(list, "wid");
        list.traverse(SWT.TRAVERSE_ESCAPE);
        card.await(() -> find(Table.class).isEmpty());
        assertEquals(before, card.file());
        assertFalse(card.stack.canUndo());
    }

    @Test
    void aClickTakesAndCloses() {
        Table list = statuses();
        int wanted = MaritalStatus.VALUES.indexOf(MaritalStatus.SINGLE);
        list.setSelection(wanted);
        Rectangle row = list.getItem(wanted).getBounds(1);
        Event click = new Event();
        click.button = 1;
        click.x = row.x + 5;
        click.y = row.y + row.height / 2;
        list.notifyListeners(SWT.MouseUp, click);
        card.await(() -> find(Table.class).isEmpty());
        assertEquals(MaritalStatus.SINGLE, status());
    }

    @Test
    void theLetterThatOpensTheListIsItsFirst() {
        card.select(Target.origin(card.persona, Trait.of("demography.maritalStatus"))).type("w");
        card.await(() -> find(Table.class).isPresent());
        Table list = find(Table.class).orElseThrow();
        list.traverse(SWT.TRAVERSE_RETURN);
        card.await(() -> find(Table.class).isEmpty());
        assertEquals(MaritalStatus.WIDOWED, status());
    }

    @Test
    void theWindowMakesRoomForTheValueThatComesUnderIt() {
        Trait income = Trait.of("socioEconomics.income");
        try (WrittenCard blank = new WrittenCard()) {
            blank.select(Target.origin(blank.persona, income)).key(SWT.F2);
            Shell spot = Stream.of(blank.shell().getShells()).filter(Shell::isVisible).findFirst().orElseThrow();
            all(spot).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow().setText("2150");
            blank.await(() -> income.isPresent(blank.persona));
            blank.settle();
            List<Rect> areas = blank.canvas().areas(Target.origin(blank.persona, income));
            assertFalse(areas.isEmpty());
            Rectangle window = spot.getDisplay().map(null, blank.canvas(), spot.getBounds());
            areas.forEach(area -> assertFalse(window.intersects((int) area.x(), (int) area.y(), (int) area.width(), (int) area.height()),
                    () -> window + " hides " + area));
        }
    }

    @Test
    void nothingIsLostThatIsTypedBeforeTheWindowHasTheFocus() {
        try (WrittenCard blank = new WrittenCard()) {
            blank.select(Target.origin(blank.persona, Trait.of("socioEconomics.income"))).hurry("2150");
            blank.typing.flush();
            assertEquals(2150, blank.persona.getSocioEconomics().getIncome().amount().intValue());
        }
    }

    @Test
    void tabGoesOnFromWhatIsSaidWhileItIsStillOfferedOnTheCard() {
        try (WrittenCard blank = new WrittenCard()) {
            Places places = blank.typing.places();
            Scene behind = blank.canvas().scene().orElseThrow();
            Trait sex = Trait.of("demography.sex");
            Origin offered = Target.origin(blank.persona, sex);
            List<Optional<Origin>> around = around(places, behind, offered);
            blank.editing.set(Slot.of(blank.persona, sex), Sex.FEMALE);
            Origin said = Target.origin(blank.persona, sex);
            assertNotEquals(offered, said);
            assertEquals(around, around(places, behind, said));
        }
    }

    private static List<Optional<Origin>> around(Places places, Scene scene, Origin from) {
        return Stream.of(1, -1).map(step -> places.next(scene, from, Optional.empty(), step, List.of())).toList();
    }
}
