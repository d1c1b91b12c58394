/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;

class TypingStepsTest {

    private final Document document = Documents.create(PersonaFactory.eINSTANCE.createProject());
    private final CommandStack stack = document.domain().getCommandStack();
    private final TypingSteps steps = new TypingSteps(document.domain());
    /** The name of the project each time that something is told. */
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        ((BasicCommandStack) stack).saveIsDone();
        stack.addCommandStackListener(event -> heard.add(document.project().getName()));
    }

    private void type(String name) {
        steps.type("name", "Name", () -> SetCommand.create(document.domain(), document.project(), PersonaPackage.Literals.PROJECT__NAME, name));
    }

    @Test
    void nobodyHearsOfWhatIsBetweenTwoKeys() {
        type("a");
        type("ab");
        type("abc");
        assertEquals(List.of("a", "ab", "abc"), heard);
        stack.undo();
        assertFalse(stack.canUndo(), "one step");
        assertEquals(null, document.project().getName());
    }

    @Test
    void afterAPauseAStepOfItsOwnBegins() {
        type("a");
        steps.end();
        type("ab");
        stack.undo();
        assertEquals("a", document.project().getName());
    }

    @Test
    void backToTheBeginningIsNoStep() {
        type("a");
        steps.type("name", "Name", () -> IdentityCommand.INSTANCE);
        assertFalse(stack.canUndo());
        assertEquals(null, heard.getLast());
    }

    @Test
    void whatIsRefusedIsToldAllTheSame() {
        type("a");
        assertThrows(IllegalArgumentException.class, () -> steps.type("name", "Name", () -> {
            throw new IllegalArgumentException("refused");
        }));
        assertEquals(null, document.project().getName());
        assertEquals(null, heard.getLast());
    }

    @Test
    void whatWasSavedIsLeftAsAStep() {
        type("a");
        ((BasicCommandStack) stack).saveIsDone();
        type("ab");
        stack.undo();
        assertEquals("a", document.project().getName());
    }
}
