/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.portrait.card.caret.CaretMap;
import org.portrait.core.command.TraitEdits;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.StepNames;

/** Somebody writes one text: each letter goes to the document at once, all together are one step. */
final class Session {

    /** Keeps the place of a text without letters, and of blanks at its end, which the document does not keep. */
    private static final String GUARD = "\u00A0";

    private final CardEditing tools;
    private final TextPlace place;
    private final TextBuffer buffer;
    private final String before;
    /** Where up and down lead to; negative when not known. In points. */
    private double column = -1;
    private boolean writing;
    private CaretMap map;
    private Object mapOf;

    Session(CardEditing tools, TextPlace place) {
        this.tools = tools;
        this.place = place;
        before = place.text();
        buffer = new TextBuffer(before, place.isProse());
    }

    TextPlace place() {
        return place;
    }

    TextBuffer buffer() {
        return buffer;
    }

    private CardCanvas canvas() {
        return tools.canvas();
    }

    /** Begins: the card shows a place for the text. */
    void begin() {
        canvas().setGuise(copy -> place.show(copy, guarded()));
    }

    private String guarded() {
        String text = buffer.text();
        return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1)) ? text + GUARD : text;
    }

    /** Writes what the buffer has now. */
    void changed() {
        column = -1;
        writing = true;
        try {
            if (place.normal(buffer.text()).equals(place.text())) {
                // blanks that the document does not keep are seen, too
                canvas().refresh();
            } else {
                tools.editing().type(this, place.step(), () -> place.write(buffer.text()));
            }
        } finally {
            writing = false;
        }
    }

    /** Whether the change that is heard of is one's own. */
    boolean isWriting() {
        return writing;
    }

    /** Whether the document still says what was written here. */
    boolean isTrue() {
        return place.isThere() && place.text().equals(place.normal(buffer.text()));
    }

    /** Ends, but for {@link #leave()}. @param keep whether what was written stays */
    void end(boolean keep) {
        Editing editing = tools.editing();
        writing = true;
        try {
            if (!keep) {
                editing.takeBack(this);
            } else if (buffer.text().isBlank()) {
                place.item().filter(item -> item.index() >= 0 && item.saysOnly(ListItem.wording(item.item().eClass())))
                        .ifPresent(item -> editing.type(this, StepNames.of("edit.remove", item.list()), () -> removal(item)));
            }
        } finally {
            writing = false;
        }
        editing.endTyping();
    }

    /** Lets the card show no more than the document has. */
    void leave() {
        canvas().setGuise(copy -> {
        });
    }

    private Command removal(ListItem item) {
        return item.index() < 0 ? IdentityCommand.INSTANCE : TraitEdits.remove(tools.editing().domain(), item.item());
    }

    /** Where the letters stand in the picture that is seen now; empty until the first picture with the text has come. */
    CaretMap map() {
        Object scene = canvas().scene().orElse(null);
        if (map == null || mapOf != scene || !map.text().equals(guarded())) {
            map = canvas().scene().map(shown -> place.map(shown, guarded())).orElse(null);
            mapOf = scene;
        }
        return map;
    }

    boolean isShown() {
        CaretMap shown = map();
        return shown != null && !shown.isEmpty();
    }

    /** Some lines up or down, as near as can be to where the way up and down began. */
    void line(int steps, boolean extend) {
        if (isShown()) {
            CaretMap shown = map();
            double x = column >= 0 ? column : shown.place(buffer.caret()).x();
            buffer.moveTo(shown.down(buffer.caret(), steps, x), extend);
            column = x;
        }
    }

    void lineEdge(boolean end, boolean extend) {
        if (isShown()) {
            moveTo(end ? map().lineEnd(buffer.caret()) : map().lineStart(buffer.caret()), extend);
        }
    }

    void moveTo(int offset, boolean extend) {
        column = -1;
        buffer.moveTo(offset, extend);
    }

    void forgetColumn() {
        column = -1;
    }
}
