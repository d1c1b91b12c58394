/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Scale;
import org.portrait.model.Statement;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.block.Piece;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.scrap.Pasting;

class WritingTest {

    private WrittenCard card;
    private Origin goals;

    @BeforeEach
    void open() {
        card = new WrittenCard();
        goals = Origin.of(card.persona.getId(), "psychography.goals");
    }

    @AfterEach
    void close() {
        card.close();
    }

    private List<String> goals() {
        return card.persona.getPsychography() == null ? List.of()
                : card.persona.getPsychography().getGoals().stream().map(Statement::getText).toList();
    }

    @Test
    void aSmallCardIsWrittenByKeysAlone() {
        String before = card.file();
        card.select(Origin.of(card.persona.getId(), "name")).type("Anna Petrova").tab(true);
        assertEquals("tagline", card.cursor.selection().feature(), "Tab goes on to what the head could say");
        card.type("Bakes at night");
        card.key(SWT.CR);
        card.select(goals).type("More time").key(SWT.CR).type("Fewer recipes").key(SWT.CR).key(SWT.CR);
        card.select(Origin.of(card.persona.getId(), "story.biography")).type("Born in Perm").key(SWT.CR).type("Moved");
        card.typing.flush();

        assertEquals("Anna Petrova", card.persona.getName());
        assertEquals("Bakes at night", card.persona.getTagline());
        assertEquals(List.of("More time", "Fewer recipes"), goals());
        assertEquals("Born in Perm\nMoved", card.persona.getStory().getBiography());
        card.undoAll();
        assertEquals(before, card.file());
    }

    @Test
    void oneSessionIsOneStep() {
        card.select(goals).type("More time");
        card.typing.flush();
        card.stack.undo();
        assertFalse(card.stack.canUndo());
        card.stack.redo();
        assertEquals(List.of("More time"), goals());
    }

    @Test
    void theOnlyItemOfAListThatStandsAsAFactIsWrittenThere() {
        card.select(Origin.of(card.persona.getId(), "geography.country")).type("Russia");
        card.select(Origin.of(card.persona.getId(), "geography.languages")).type("Tatar");
        card.typing.flush();
        card.settle();
        card.select(Origin.of(card.persona.getGeography().getId(), "languages")).key(SWT.F2);
        assertTrue(card.session().orElseThrow().isShown(), "a caret in the fact");
        card.type("!").key(SWT.CR);
        assertTrue(card.session().orElseThrow().isShown(), "another item makes a list of it");
        card.type("Russian");
        card.typing.flush();
        assertEquals(List.of("Tatar!", "Russian"), card.persona.getGeography().getLanguages().stream().map(Statement::getText).toList());
    }

    @Test
    void blanksAreSeenBeforeTheDocumentKeepsThem() {
        card.select(goals).type("a");
        double before = card.session().orElseThrow().map().place(1).x();
        card.type(" ");
        assertTrue(card.session().orElseThrow().map().place(2).x() > before);
        assertEquals(List.of("a"), goals());
    }

    @Test
    void anEmptiedItemLeavesWithTheSessionAndBackspaceGoesBack() {
        card.select(goals).type("One").key(SWT.CR).type("T").key(SWT.BS).key(SWT.BS);
        assertEquals(List.of("One"), goals());
        card.type("!");
        assertEquals(List.of("One!"), goals());
        card.key(SWT.HOME).type(">").key(SWT.END).key(SWT.ARROW_LEFT, (char) 0, SWT.MOD1 | SWT.SHIFT);
        card.key(SWT.DEL);
        assertTrue(goals().getFirst().startsWith(">") && goals().getFirst().length() < 5, goals().toString());
    }

    @Test
    void enterSplitsAnItemInOneStepAndBackspaceJoinsItAgain() {
        card.select(goals).type("More time");
        card.typing.flush();
        card.settle();
        card.select(origin(0)).key(SWT.F2);
        for (int i = 0; i < 5; i++) {
            card.key(SWT.ARROW_LEFT);
        }
        String before = card.file();
        card.key(SWT.CR);
        assertEquals(List.of("More", "time"), goals());
        assertEquals(0, card.session().orElseThrow().buffer().caret());
        card.stack.undo();
        assertEquals(before, card.file());
        card.stack.redo();
        card.settle();
        card.select(origin(1)).key(SWT.F2).key(SWT.HOME).key(SWT.BS);
        assertEquals(List.of("Moretime"), goals());
        assertEquals(4, card.session().orElseThrow().buffer().caret());
        card.type(" ").key(SWT.CR);
        assertEquals(List.of("More", "time"), goals());
        card.key(SWT.ARROW_LEFT);
        assertEquals("More", card.session().orElseThrow().buffer().text(), "left of the beginning is the item before");
        card.key(SWT.DEL);
        assertEquals(List.of("Moretime"), goals(), "Delete at the end joins with the item behind");
    }

    @Test
    void enterAtTheBeginningOfAnItemMakesRoomBeforeIt() {
        card.select(goals).type("Two").key(SWT.HOME).key(SWT.CR).type("One");
        card.typing.flush();
        assertEquals(List.of("One", "Two"), goals());
    }

    @Test
    void whatSomebodyToldAboutAnItemDoesNotVanishWithIt() {
        card.select(goals).type("One").key(SWT.CR).type("Two");
        card.typing.flush();
        card.persona.getPsychography().getGoals().getLast().getEvidence().add(PersonaFactory.eINSTANCE.createEvidence());
        card.canvas().refresh();
        card.settle();
        card.select(origin(1)).key(SWT.F2).key(SWT.HOME).key(SWT.BS);
        assertEquals(List.of("One", "Two"), goals());
        assertTrue(card.session().isPresent());
    }

    private Origin origin(int goal) {
        return Origin.of(card.persona.getPsychography().getGoals().get(goal).getId(), "text");
    }

    @Test
    void aParagraphIsSelectedWithoutItsEnd() {
        TextBuffer buffer = new TextBuffer("One\ntwo three\n\nfour", true);
        for (var expected : Map.of(0, "One", 3, "One", 4, "two three", 13, "two three", 14, "", 15, "four", 19, "four").entrySet()) {
            buffer.selectParagraph(expected.getKey());
            assertEquals(expected.getValue(), buffer.selected(), "at " + expected.getKey());
        }
    }

    @Test
    void severalLinesThatArePastedBecomeItems() {
        card.select(goals).type("First").key(SWT.CR);
        card.paste("• One\n• Two\n\nThree");
        assertEquals(List.of("First", "One", "Two", "Three"), goals());
        card.type("!");
        assertEquals("Three!", goals().getLast());
        card.key(SWT.HOME).paste("A\nB");
        assertEquals(List.of("First", "One", "Two", "AThree!", "B"), goals());
    }

    @Test
    void tooMuchIsNotPastedIntoWhatIsWritten() {
        card.select(goals).type("First").paste("x\n".repeat(Pasting.MOST_ITEMS + 1));
        assertEquals(List.of("First"), goals());
        card.paste("x".repeat(Pasting.MOST_LETTERS + 1));
        assertEquals(List.of("First"), goals());
        card.type("!").paste("Second");
        assertEquals(List.of("First!Second"), goals(), "writing goes on");
    }

    @Test
    void itemsAreMovedAndWeighed() {
        card.select(goals).type("One").key(SWT.CR).type("Two").key(SWT.ARROW_UP, (char) 0, SWT.ALT);
        assertEquals(List.of("Two", "One"), goals());
        card.type("!");
        assertEquals(List.of("Two!", "One"), goals());
        card.key('4', '4', SWT.MOD1);
        assertEquals(4, card.persona.getPsychography().getGoals().getFirst().getWeight());
        card.typing.flush();
        Rect dots = figure(Origin.of(card.persona.getPsychography().getGoals().getFirst().getId(), "text"));
        card.drag(dots, 0.9, 0.3);
        assertEquals(2, card.persona.getPsychography().getGoals().getFirst().getWeight());
    }

    @Test
    void aDoubleClickWritesWhereItWasClicked() {
        card.select(goals).type("abcdefghijklmnop").key(SWT.ESC);
        assertEquals(List.of(), goals());
        card.select(goals).type("abcdefghijklmnop");
        card.typing.flush();
        card.settle();
        Origin origin = Origin.of(card.persona.getPsychography().getGoals().getFirst().getId(), "text");
        card.doubleClick(card.area(origin), 0.5);
        int caret = card.session().orElseThrow().buffer().caret();
        assertTrue(caret > 3 && caret < 13, "at " + caret);
        card.doubleClick(card.area(origin), 0.5);
        assertEquals("abcdefghijklmnop", card.session().orElseThrow().buffer().selected(), "a double click in the text selects the word");
        card.type("x");
        assertEquals(List.of("x"), goals());
    }

    @Test
    void aSliderIsDraggedInOneStep() {
        Scale scale = PersonaFactory.eINSTANCE.createScale();
        scale.setId("scale");
        scale.setLeft("Calm");
        scale.setRight("Lively");
        scale.setPosition(50);
        card.persona.setPersonality(PersonaFactory.eINSTANCE.createPersonality());
        card.persona.getPersonality().setId("personality");
        card.persona.getPersonality().getScales().add(scale);
        card.canvas().refresh();
        card.settle();
        Rect track = figure(Origin.of("scale", "position"));
        card.drag(track, 0.5, 0.8);
        assertEquals(80, scale.getPosition(), 1);
        card.select(Origin.of("scale", "position")).key(SWT.ARROW_LEFT).key(SWT.ARROW_LEFT);
        assertEquals(70, scale.getPosition(), 1);
        card.undoAll();
        assertEquals(50, scale.getPosition());
    }

    @Test
    void theTitleOfABlockIsWrittenInPlace() {
        card.select(goals).type("More time");
        card.typing.flush();
        card.settle();
        String block = card.canvas().card().orElseThrow().blocks().stream().map(each -> each.name()).findFirst().orElseThrow();
        String before = card.file();
        card.typing.tools().selectBlocks(List.of(block));
        card.key(SWT.F2);
        card.session().orElseThrow().buffer().selectAll();
        card.type("My own title");
        assertTrue(card.session().orElseThrow().isShown(), "the title is where it stands");
        card.key(SWT.CR);
        assertEquals("My own title", card.persona.getArrangement().getBlocks().stream().filter(each -> block.equals(each.getKey()))
                .findFirst().orElseThrow().getTitle());
        card.stack.undo();
        assertNull(card.persona.getArrangement());
        assertEquals(before, card.file());
    }

    @Test
    void tabWalksThroughTextsAndValuesInReadingOrderAndBack() {
        card.select(Origin.of(card.persona.getId(), "name")).key(SWT.F2);
        String file = card.file();
        List<Origin> way = new ArrayList<>(List.of(card.cursor.selection()));
        for (int i = 0; i < 8; i++) {
            card.tab(true);
            way.add(card.cursor.selection());
        }
        assertEquals(way.size(), way.stream().distinct().count(), "each once: " + way);
        assertEquals("tagline", way.get(1).feature());
        card.tab(false);
        assertEquals(way.get(way.size() - 2), card.cursor.selection());
        assertEquals(file, card.file(), "walking writes nothing");
    }

    private Rect figure(Origin origin) {
        card.canvas().reveal(origin);
        card.settle();
        return Figures.find(card.canvas(), origin);
    }

    @Test
    void whatIsOfferedIsFoundAndWrittenWhereItStands() {
        String file = card.file();
        for (String trait : List.of("psychography.goals", "behaviour.averageReceipt", "demography.sex")) {
            card.tools.adding().take(new Piece.OfTrait(Trait.of(trait)));
            card.settle();
            assertTrue(card.typing.isActive(), trait);
            assertEquals(Target.origin(card.persona, Trait.of(trait)), card.cursor.selection());
            card.typing.flush();
            card.settle();
            assertEquals(file, card.file(), "nothing is arranged anew for " + trait);
        }
    }
}
