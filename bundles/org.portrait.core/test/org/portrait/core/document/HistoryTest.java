/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History history = new History();
    /** The commands that are done, by their numbers: the state of a document. */
    private final List<Integer> done = new ArrayList<>();
    private int disposed;

    private void execute(int count) {
        for (int i = 0; i < count; i++) {
            history.execute(new Step(done.size()));
        }
    }

    private int undoAll() {
        int steps = 0;
        for (; history.canUndo(); steps++) {
            history.undo();
        }
        return steps;
    }

    @Test
    void asManyAsAreRememberedAreUndoneAndTheOthersAreDisposedOf() {
        execute(History.MOST + 3);
        assertEquals(3, disposed);
        assertEquals(History.MOST, undoAll());
        assertEquals(List.of(0, 1, 2), done);
        while (history.canRedo()) {
            history.redo();
        }
        assertEquals(History.MOST + 3, done.size());
    }

    @Test
    void aSavedStateThatIsForgottenIsNotComeBackTo() {
        assertFalse(history.isSaveNeeded());
        execute(History.MOST);
        undoAll();
        assertFalse(history.isSaveNeeded(), "it is as it was saved");
        execute(History.MOST + 1);
        assertTrue(history.isSaveNeeded());
        undoAll();
        assertTrue(history.isSaveNeeded(), "one step is missing");
    }

    @Test
    void aSavedStateThatIsRememberedIsComeBackToHoweverManyAreForgotten() {
        execute(History.MOST);
        history.savedAfter(history.last());
        assertFalse(history.isSaveNeeded());
        execute(5);
        assertTrue(history.isSaveNeeded());
        for (int i = 0; i < 5; i++) {
            history.undo();
        }
        assertFalse(history.isSaveNeeded());
        history.redo();
        assertTrue(history.isSaveNeeded());
    }

    @Test
    void whatIsSavedWhereTheRememberedOnesBeginIsSaved() {
        execute(History.MOST + 2);
        undoAll();
        Command last = history.last();
        history.redo();
        history.savedAfter(last);
        assertTrue(history.isSaveNeeded());
        history.undo();
        assertFalse(history.isSaveNeeded());
    }

    /** Saving may take as long as it takes for the state that is saved to be forgotten. */
    @Test
    void aSavedBeginningThatIsForgottenMeanwhileIsNotTakenForALaterOne() {
        Command beginning = history.last();
        execute(History.MOST + 1);
        history.savedAfter(beginning);
        undoAll();
        assertTrue(history.isSaveNeeded());
    }

    @Test
    void afterForgettingAllItBeginsAnew() {
        execute(History.MOST + 1);
        history.flush();
        history.savedAfter(null);
        assertFalse(history.isSaveNeeded());
        execute(1);
        history.undo();
        assertFalse(history.isSaveNeeded());
    }

    private final class Step extends AbstractCommand {
        private final int number;

        Step(int number) {
            this.number = number;
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            done.add(number);
        }

        @Override
        public void undo() {
            done.removeLast();
        }

        @Override
        public void redo() {
            execute();
        }

        @Override
        public void dispose() {
            disposed++;
        }
    }
}
