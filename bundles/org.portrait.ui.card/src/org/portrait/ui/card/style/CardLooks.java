/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.style;

import org.eclipse.swt.widgets.Control;
import org.portrait.ui.card.CardEditing;

/** How the card that is shown looks: opens the gallery of templates and the chooser of theme and colour. */
public final class CardLooks {

    private final CardEditing tools;

    public CardLooks(CardEditing tools) {
        this.tools = tools;
    }

    /** Opens the gallery; returns when it is closed. */
    public void chooseTemplate(Control anchor) {
        tools.persona().ifPresent(persona -> new GalleryDialog(anchor.getShell(), tools.editing(), persona).open());
    }

    /** Opens the chooser of theme and colour under a control. */
    public void chooseLook(Control anchor) {
        tools.persona().ifPresent(persona -> new LookPopup(tools, persona, anchor).open());
    }
}
