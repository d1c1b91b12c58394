/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.List;

import org.eclipse.swt.dnd.Transfer;

/** Takes what is dragged onto a card from elsewhere. */
public interface Arrival {

    /** In which forms it can come. */
    List<Transfer> forms();

    /** Something of such a form is over the card, be it where nothing is taken. @return whether it is taken there */
    boolean over(int x, int y);

    /** It is gone, or is about to be dropped. */
    void leave();

    /** It was dropped. @param what as the transfer reads it; {@code null} when that fails */
    void drop(Object what, int x, int y);
}
