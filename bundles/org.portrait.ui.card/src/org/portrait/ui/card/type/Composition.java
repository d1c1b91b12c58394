/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.IME;

/** Letters that an input method composes of several keys: shown where they will stand. What is chosen in the end comes as keys. */
final class Composition {

    private final Typing typing;
    private final IME method;

    Composition(Typing typing) {
        this.typing = typing;
        method = new IME(typing.tools().canvas(), SWT.NONE);
        method.addListener(SWT.ImeComposition, event -> typing.session().ifPresent(session -> handle(session, event)));
    }

    private void handle(Session session, Event event) {
        TextBuffer buffer = session.buffer();
        switch (event.detail) {
            case SWT.COMPOSITION_SELECTION -> {
                event.start = buffer.from();
                event.end = buffer.to();
                event.text = buffer.selected();
            }
            case SWT.COMPOSITION_CHANGED -> {
                boolean chosen = event.text.length() == method.getCommitCount();
                typing.replace(event.start, event.end, chosen ? "" : event.text);
            }
            default -> {
                // where a composition stands is of no matter here
            }
        }
    }
}
