/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.card.Gesture;
import org.portrait.ui.card.ZoomBar;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.widget.Glyph;
import org.portrait.ui.edit.widget.GlyphButton;

/** Shows on the card what could still be said, or not: by itself while a persona says almost nothing, otherwise when the user asks. */
final class EmptyPlaces implements Gesture {

    /** From how many traits on a card is no empty sheet any more. */
    private static final int ENOUGH = 8;

    private final CardEditing tools;
    private final CardCanvas canvas;
    private final GlyphButton button;

    /** @param bar gets a button for it */
    EmptyPlaces(CardEditing tools, ZoomBar bar) {
        this.tools = tools;
        canvas = tools.canvas();
        button = bar.add(Glyph.OFFERS, "empty.toggle");
        button.addListener(SWT.Selection, event -> toggle());
        canvas.add(this);
        tools.cursor().addListener(new Cursor.Listener() {
            @Override
            public void subjectChanged() {
                decide();
            }
        });
        decide();
    }

    private void decide() {
        show(tools.persona().map(EmptyPlaces::saysLittle).orElse(false));
    }

    private static boolean saysLittle(Persona persona) {
        return Trait.all().stream().filter(trait -> trait.isPresent(persona)).limit(ENOUGH).count() < ENOUGH;
    }

    private void toggle() {
        show(!canvas.drafting().offers());
    }

    private void show(boolean offers) {
        canvas.setDrafting(canvas.drafting().offering(offers));
        button.setQuiet(!offers);
        button.setToolTipText(Texts.get(offers ? "empty.hide" : "empty.show"));
    }

    @Override
    public boolean key(Event key) {
        boolean meant = (key.keyCode == 'o' || key.keyCode == 'O') && key.stateMask == (SWT.MOD1 | SWT.SHIFT);
        if (meant) {
            toggle();
        }
        return meant;
    }
}
