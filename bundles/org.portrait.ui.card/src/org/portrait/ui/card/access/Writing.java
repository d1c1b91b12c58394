/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.access;

import org.portrait.card.scene.Origin;

import org.eclipse.swt.graphics.Rectangle;

/** A text that is being written on a scene. Offsets are in UTF-16 units of the text. */
public interface Writing {

    /** What the scene shows it as. */
    Origin origin();

    /** What is to be written. */
    String name();

    String text();

    int caret();

    /** Where what is selected begins. */
    int from();

    /** Where it ends; where it begins when nothing is selected. */
    int to();

    /** Whether lines may be broken by hand. */
    boolean isProse();

    /** Puts the caret somewhere and selects what lies between. */
    void select(int from, int to);

    /** Writes in the place of a part of the text. */
    void replace(int from, int to, String words);

    /** Where a part of the text stands on the canvas; empty when it is not shown. */
    Rectangle area(int from, int to);
}
