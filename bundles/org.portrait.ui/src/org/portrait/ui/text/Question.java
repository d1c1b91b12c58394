/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.text;

import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** A question whose answers are said in words: the last one is always to cancel, in the language of the workbench. */
public final class Question {

    private Question() {
    }

    /**
     * Asks whether to do something.
     *
     * @param action what the button says that does it
     */
    public static boolean confirm(Shell shell, String title, String message, String action) {
        return ask(shell, title, message, MessageDialog.QUESTION, 0, action) == 0;
    }

    /**
     * Asks what to do.
     *
     * @param kind one of the kinds of {@link MessageDialog}
     * @param preferred the answer that the Enter key gives, from 0
     * @param answers the answers but the one to cancel
     * @return the answer, from 0; another number when the user gives none
     */
    public static int ask(Shell shell, String title, String message, int kind, int preferred, String... answers) {
        String[] labels = Stream.concat(Stream.of(answers), Stream.of(UiTexts.of(Question.class).get("cancel"))).toArray(String[]::new);
        return new MessageDialog(shell, title, null, message, kind, preferred, labels).open();
    }
}
