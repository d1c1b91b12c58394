/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.access;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;

/** The canvas on which a scene is shown. */
public interface Stage {

    Canvas canvas();

    /** What the whole is called. */
    String name();

    /** How one gets around. */
    String help();

    /** What is shown, as it is read out. */
    List<Spoken> spoken();

    /** Where something is on the canvas, seen or not. */
    Rectangle area(int page, Rect area);

    /** What else there is to say about something of the model; empty for nothing. */
    String describe(Origin origin);

    /** Key of what the user is at; empty for nothing. */
    String current();

    /** Whether something is selected. */
    boolean isSelected(Spoken spoken);

    /** The text that is being written. */
    Optional<Writing> writing();

    /** Selects something and begins to edit it. */
    void open(Spoken spoken);
}
