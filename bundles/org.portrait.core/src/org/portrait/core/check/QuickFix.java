/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;
import org.portrait.model.text.TextBundle;

/** A way to mend an issue. It is made for the state in which the issue was found; after other edits, check again. */
public final class QuickFix {

    private final String key;
    private final TextBundle texts;
    private final List<Object> arguments;
    private final Function<EditingDomain, Command> edit;

    QuickFix(String key, Function<EditingDomain, Command> edit, Object... arguments) {
        this(key, CheckTexts.TEXTS, edit, arguments);
    }

    private QuickFix(String key, TextBundle texts, Function<EditingDomain, Command> edit, Object... arguments) {
        this.key = key;
        this.texts = texts;
        this.arguments = List.of(arguments);
        this.edit = edit;
    }

    /**
     * A way to mend what a check of another room finds.
     *
     * @param key   stable name; what it does stands under {@code fix.} and this name
     * @param texts where that stands
     * @param edit  makes a command that can be undone
     */
    public static QuickFix of(String key, TextBundle texts, Function<EditingDomain, Command> edit) {
        return new QuickFix(key, texts, edit);
    }

    /** Stable name of the way to mend, for example {@code mark-reviewed}. */
    public String id() {
        return key;
    }

    /** What it does, in a few words of a language. */
    public String label(Locale locale) {
        return CheckTexts.text(texts, "fix." + key, arguments, locale);
    }

    /** The edit as one command that can be undone, to be executed by {@link Edits#execute}. */
    public Command command(EditingDomain domain) {
        return edit.apply(domain);
    }
}
