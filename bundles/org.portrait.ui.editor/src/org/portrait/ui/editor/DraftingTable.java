/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.ui.card.CardPage;
import org.portrait.ui.card.block.BlockTools;
import org.portrait.ui.card.block.Palette;
import org.portrait.ui.card.clip.ClipTool;
import org.portrait.ui.card.evidence.EvidenceOverlay;
import org.portrait.ui.card.picture.PictureTool;
import org.portrait.ui.card.ruler.Rulers;
import org.portrait.ui.card.type.SaidTool;
import org.portrait.ui.card.type.Typing;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Suggestions;

/**
 * The page with the card and every tool that works on it.
 *
 * @param page   the card with the panels beside it
 * @param blocks arranges blocks
 * @param clip   the clipboard
 * @param typing writes
 * @param rulers measure
 */
record DraftingTable(CardPage page, BlockTools blocks, ClipTool clip, Typing typing, Rulers rulers) {

    static DraftingTable create(Composite parent, FormToolkit toolkit, Editing editing, Cursor cursor) {
        CardPage page = new CardPage(parent, toolkit, editing, cursor, Suggestions::of);
        new EvidenceOverlay(page.canvas(), cursor, page.zoomBar());
        BlockTools blocks = new BlockTools(page.tools());
        ClipTool clip = new ClipTool(page.tools());
        Typing typing = Typing.on(page.tools(), page.panel(), page.zoomBar());
        Palette.remembered(page.left(), blocks);
        new PictureTool(page.tools());
        new SaidTool(page.tools());
        return new DraftingTable(page, blocks, clip, typing, new Rulers(page.tools()));
    }

    /** Writes what was typed but not written yet. */
    void flush() {
        typing.flush();
        page.flush();
    }
}
