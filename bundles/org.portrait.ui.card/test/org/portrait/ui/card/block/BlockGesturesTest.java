/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.card.arrange.Alignment;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Card;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Scene;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.TraitStyles;
import org.portrait.model.Accent;
import org.portrait.model.Emphasis;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.EditAction;
import org.portrait.ui.edit.widget.GlyphButton;
import org.portrait.ui.edit.widget.Tint;

/** What mouse and keys do with the blocks of a card; all of it can be undone to the last letter of the file. */
class BlockGesturesTest {

    private ArrangedCard card;
    private String before;

    @BeforeEach
    void open() {
        card = new ArrangedCard();
        before = card.file();
    }

    @AfterEach
    void close() {
        card.close();
    }

    /** One step was done, with a name; it is undone and redone to the letter. */
    private void isOneStep(String name) {
        assertEquals(name, card.step());
        String after = card.file();
        assertNotEquals(before, after);
        assertEquals(card.fresh(), card.canvas().scene().orElseThrow());
        card.undo();
        assertEquals(before, card.file());
        assertFalse(card.stack.canUndo());
        assertEquals(card.fresh(), card.canvas().scene().orElseThrow());
        card.redo();
        assertEquals(after, card.file());
        card.undo();
        assertEquals(before, card.file());
    }

    @Test
    void aClickSelectsABlockOrATraitAndEscapeLeadsOut() {
        card.click("goals", 0);
        assertEquals(Set.of("goals"), card.tools.selection().blocks());
        card.key(SWT.CR, 0);
        Origin goal = card.cursor.selection();
        assertFalse(goal.isNone());
        assertEquals(Set.of(), card.tools.selection().blocks());
        assertEquals("goals", card.tools.selection().around().orElseThrow());
        card.key(SWT.ESC, 0);
        assertTrue(card.cursor.selection().isNone());
        assertEquals(Set.of("goals"), card.tools.selection().blocks());
        card.key(SWT.ESC, 0);
        assertEquals(Set.of(), card.tools.selection().blocks());
        assertEquals(before, card.file());
    }

    @Test
    void theBarBesideABlockIsReachedAndLeftWithKeys() {
        card.click("goals", 0);
        card.key(SWT.CR, 0);
        card.key(SWT.F10, SWT.ALT);
        assertEquals(Set.of("goals"), card.tools.selection().blocks(), "from a trait to the block around");
        GlyphButton first = focused();
        press(first, SWT.ARROW_LEFT, '\0');
        GlyphButton last = focused();
        assertNotEquals(first, last, "round");
        last.traverse(SWT.TRAVERSE_TAB_NEXT);
        assertEquals(first, focused());
        int span = card.tools.places().position("goals").orElseThrow().span();
        for (int i = 0; i < 3; i++) {
            press(focused(), SWT.ARROW_RIGHT, '\0');
        }
        GlyphButton wider = focused();
        press(wider, SWT.CR, SWT.CR);
        card.settle();
        assertEquals(span + 1, card.tools.places().position("goals").orElseThrow().span());
        assertEquals(wider, focused(), "to press it once more");
        press(wider, SWT.ESC, SWT.ESC);
        assertTrue(card.canvas().isFocusControl());
        card.undo();
        assertEquals(before, card.file());
    }

    private GlyphButton focused() {
        return (GlyphButton) card.canvas().getDisplay().getFocusControl();
    }

    private static void press(Control control, int code, char character) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** @param button the middle one by itself, the first one while the space bar is held */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theDeskIsDraggedWhateverLiesOnIt(int button) {
        card.canvas().view().setZoom(2);
        Rect area = card.area("goals");
        int top = card.canvas().view().y();
        if (button == 1) {
            card.key(' ', 0);
        }
        card.mouse(SWT.MouseDown, area.x() + 20, area.y() + 20, button, 0);
        card.mouse(SWT.MouseMove, area.x() + 20, area.y() - 30, 0, 0);
        assertEquals(top + 50, card.canvas().view().y());
        card.mouse(SWT.MouseUp, area.x() + 20, area.y() - 30, button, 0);
        assertEquals(Set.of(), card.tools.selection().blocks());
        assertTrue(card.cursor.selection().isNone());
        assertEquals(before, card.file());
    }

    @Test
    void severalBlocksAreSelectedWithKeysAndWithARectangle() {
        card.click("goals", 0);
        card.click("pains", SWT.MOD1);
        assertEquals(Set.of("goals", "pains"), card.tools.selection().blocks());
        card.click("goals", SWT.SHIFT);
        assertEquals(Set.of("pains"), card.tools.selection().blocks());
        assertTrue(card.edit(EditAction.SELECT_ALL));
        assertEquals(names(), card.tools.selection().blocks());
        card.canvas().view().scrollTo(0, 0);
        Rectangle window = card.canvas().getClientArea();
        Set<String> seen = card.tools.places().touching(new Rect(2, 2, window.width - 6, window.height - 6));
        card.drag(2, 2, window.width - 4, window.height - 40, false);
        assertFalse(card.tools.selection().blocks().isEmpty());
        assertTrue(names().containsAll(seen));
        card.mouse(SWT.MouseDown, 3, 3, 1, 0);
        card.mouse(SWT.MouseUp, 3, 3, 1, 0);
        assertEquals(Set.of(), card.tools.selection().blocks());
        assertEquals(before, card.file());
    }

    private Set<String> names() {
        return card.tools.places().blocks().stream().map(Card.Block::name).collect(Collectors.toSet());
    }

    @Test
    void aBlockIsDraggedToAnotherPlaceInOneStep() {
        Rect goals = card.area("goals");
        double first = card.canvas().card().orElseThrow().grid().x(0);
        double toX = card.canvas().toWindow(0, new Rect(first, 0, 1, 1)).x() + 10;
        card.drag(goals.x() + 10, goals.y() + 3, toX, goals.y() + 60, true);
        assertEquals(before, card.file(), "nothing is written while the mouse is held");
        assertTrue(card.canvas().isDragging());
        Scene previewed = card.canvas().scene().orElseThrow();
        card.mouse(SWT.MouseUp, toX, goals.y() + 60, 1, 0);
        assertEquals(previewed, card.canvas().scene().orElseThrow(), "what was seen last is what stays");
        List<String> changed = changed(before, card.file());
        assertTrue(changed.size() <= 10, () -> String.join("\n", changed));
        assertEquals(Set.of("goals"), card.tools.selection().blocks());
        assertEquals(1, card.block("goals").position().column());
        isOneStep("Move: Goals");
    }

    /** Lines of a file that are gone or new. */
    private static List<String> changed(String before, String after) {
        List<String> gone = new ArrayList<>(before.lines().toList());
        List<String> added = after.lines().filter(line -> !gone.remove(line)).toList();
        return Stream.concat(gone.stream(), added.stream()).toList();
    }

    @Test
    void escapeBreaksADragOffWithoutATrace() {
        var scene = card.canvas().scene().orElseThrow();
        Rect goals = card.area("goals");
        card.drag(goals.x() + 10, goals.y() + 3, goals.x() - 150, goals.y() + 90, true);
        assertNotEquals(scene, card.canvas().scene().orElseThrow(), "the others make room at once");
        card.key(SWT.ESC, 0);
        assertEquals(scene, card.canvas().scene().orElseThrow());
        assertFalse(card.stack.canUndo());
        assertFalse(card.tools.marks().isDragging());
        assertEquals(0, card.canvas().drafting().density());
        assertEquals(before, card.file());
    }

    @Test
    void anEdgeIsDraggedToAnotherColumn() {
        card.click("goals", 0);
        int column = card.tools.places().position("goals").orElseThrow().column();
        Rectangle frame = Handles.frame(card.area("goals"));
        Rectangle left = Handles.at(frame, Handles.Kind.LEFT);
        card.drag(left.x + 4, left.y + 10, left.x - frame.width, left.y + 10, false);
        assertEquals(column - 1, card.block("goals").position().column());
        assertEquals(2, card.block("goals").position().span());
        isOneStep("Width: Goals");
    }

    /** What keys and menus do, with the name of the step. */
    static List<Map.Entry<String, Consumer<ArrangedCard>>> commands() {
        return List.of(
                command("Move: Goals", card -> card.key(SWT.ARROW_DOWN, SWT.MOD1)),
                command("Move: Goals", card -> card.key(SWT.ARROW_LEFT, SWT.MOD1)),
                command("Width: Goals", card -> card.tools.commands().widen(2)),
                command("Take off the card, content is kept: Goals", card -> assertTrue(card.edit(EditAction.DELETE))),
                command("Show a second time: Goals", card -> assertTrue(card.tools.duplicate())),
                command("Colour: Goals", card -> assertTrue(card.tools.commands().colour(Accent.MONEY))),
                command("Emphasis: Goals", card -> assertTrue(card.tools.commands().emphasise(Emphasis.STRONG))),
                command("Columns", card -> assertTrue(card.tools.commands().columns(4))),
                command("Align: 2 blocks", card -> {
                    int column = card.tools.places().position("goals").orElseThrow().column();
                    String other = card.tools.places().blocks().stream().map(Card.Block::name)
                            .filter(name -> card.tools.places().position(name).orElseThrow().column() != column).findFirst().orElseThrow();
                    card.tools.selection().select(List.of("goals", other));
                    assertTrue(card.tools.commands().align(Alignment.COLUMN));
                }));
    }

    private static Map.Entry<String, Consumer<ArrangedCard>> command(String step, Consumer<ArrangedCard> work) {
        return Map.entry(step, work);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandIsOneStep(Map.Entry<String, Consumer<ArrangedCard>> command) {
        card.click("goals", 0);
        command.getValue().accept(card);
        card.settle();
        isOneStep(command.getKey());
    }

    @Test
    void whatWasLeftOutComesBackAndEverythingCanBeReset() {
        card.click("goals", 0);
        card.edit(EditAction.DELETE);
        assertFalse(card.shows("goals"));
        card.tools.adding().add(new Piece.LeftOut("goals"));
        card.settle();
        assertTrue(card.shows("goals"));
        assertEquals("Bring back: Goals", card.step());
        card.key(SWT.ARROW_DOWN, SWT.MOD1);
        assertTrue(card.tools.commands().isRearranged());
        assertTrue(card.tools.commands().reset());
        card.settle();
        assertEquals(CardTemplates.chosen(card.persona), card.template());
        assertEquals("Reset arrangement", card.step());
        card.undoAll();
        assertEquals(before, card.file());
    }

    static List<Trait> traits() {
        return Trait.all().stream().filter(trait -> trait.group() == null || !TraitStyles.isOwn(trait)).toList();
    }

    @ParameterizedTest
    @MethodSource("traits")
    void eachTraitGetsABlockOfItsOwn(Trait trait) {
        card.tools.adding().add(new Piece.OfTrait(trait));
        card.settle();
        assertEquals(List.of(List.of(trait.key())), card.template().blocks().stream().filter(block -> !block.hidden())
                .map(block -> block.traits()).filter(keys -> keys.contains(trait.key())).toList());
        assertEquals(card.fresh(), card.canvas().scene().orElseThrow());
        card.undoAll();
        assertEquals(before, card.file());
    }

    @Test
    void aSlashFindsAndInsertsUnderTheSelectedBlock() {
        card.click("goals", 0);
        card.key('/', 0);
        Text text = find(card.canvas(), Text.class);
        Table list = find(card.canvas(), Table.class);
        Color quiet = Tint.quiet(list.getParent());
        assertNotEquals(quiet, list.getItem(0).getForeground(), "what is not said yet comes first");
        assertEquals(quiet, list.getItem(list.getItemCount() - 1).getForeground());
        text.setText("hobbies");
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        text.notifyListeners(SWT.KeyDown, enter);
        card.settle();
        assertTrue(card.shows("psychography-interests"));
        assertEquals(card.block("goals").position().column(), card.block("psychography-interests").position().column());
        isOneStep("Add: Interests and hobbies");
    }

    @Test
    void theMenuTellsTheKeysThatDoTheSame() {
        card.click("goals", 0);
        MenuManager manager = new MenuManager();
        card.tools.fill(manager);
        Menu menu = manager.createContextMenu(card.canvas());
        manager.updateAll(true);
        List<String> entries = Stream.of(menu.getItems()).map(MenuItem::getText).toList();
        assertTrue(entries.contains("Add…\t/"), entries::toString);
        assertTrue(entries.contains("Show the block a second time\tCtrl+D"), entries::toString);
        manager.dispose();
    }

    private static <T extends Control> T find(Composite parent, Class<T> type) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                return type.cast(child);
            }
            if (child instanceof Composite inner && find(inner, type) instanceof T found) {
                return found;
            }
        }
        return null;
    }

    @Test
    void somethingIsDraggedOntoTheCard() {
        Rect goals = card.area("goals");
        Insertion insertion = new Insertion(card.tools, new Piece.OfTrait(Trait.of("psychography.interests")), "Interests");
        insertion.move(-50, 40);
        insertion.move((int) goals.x() + 30, (int) goals.y() + 5);
        card.settle();
        insertion.move((int) goals.x() + 30, (int) goals.y() + 6);
        card.settle();
        assertEquals(before, card.file());
        insertion.drop();
        card.settle();
        assertTrue(card.shows("psychography-interests"));
        isOneStep("Add: Interests and hobbies");
        Insertion broken = new Insertion(card.tools, new Piece.OfTrait(Trait.of("psychography.values")), "Values");
        broken.move((int) goals.x() + 30, (int) goals.y() + 5);
        broken.cancel();
        card.settle();
        assertFalse(card.tools.marks().isDragging());
        assertEquals(before, card.file());
    }
}
