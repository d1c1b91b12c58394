/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.notation.Notation;

/** Several words or figures in one line, parted by semicolons. */
class WordsField extends TypedField<List<String>> {

    WordsField(Composite parent, FieldHost host, Slot slot) {
        this(parent, host, slot, new Parted());
    }

    WordsField(Composite parent, FieldHost host, Slot slot, Notation<List<String>> notation) {
        super(parent, host, slot, notation, SWT.SINGLE);
        control().setMessage(Texts.get("words.example"));
    }

    /** Words parted by semicolons. */
    static class Parted implements Notation<List<String>> {
        @Override
        public String format(List<String> value) {
            return value == null ? "" : String.join("; ", value);
        }

        @Override
        public List<String> parse(String text) {
            return Arrays.stream(text.split(";")).map(String::strip).filter(word -> !word.isEmpty()).toList();
        }
    }
}
