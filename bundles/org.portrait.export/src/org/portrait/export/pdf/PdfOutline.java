/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.portrait.card.scene.Bookmark;
import org.portrait.card.scene.Page;

/** The outline that viewers show beside the pages, from the pages' bookmarks (ISO 32000-1, 12.3.3). */
final class PdfOutline {

    private static final COSName FIRST = COSName.FIRST;
    private static final COSName LAST = COSName.LAST;

    private PdfOutline() {
    }

    /** Puts the outline into the catalog, if there are bookmarks. */
    static void add(COSDictionary catalog, List<Page> pages, List<COSDictionary> dictionaries) {
        COSDictionary root = new COSDictionary();
        root.setName(COSName.TYPE, "Outlines");
        Deque<COSDictionary> path = new ArrayDeque<>();
        path.push(root);
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            for (Bookmark bookmark : page.bookmarks()) {
                while (path.size() > Math.max(1, bookmark.level())) {
                    path.pop();
                }
                COSDictionary item = new COSDictionary();
                item.setString(COSName.TITLE, bookmark.title());
                item.setItem(COSName.DEST, PdfLinks.fitTop(dictionaries.get(i), page.height() - bookmark.y()));
                append(path.peek(), item);
                path.push(item);
            }
        }
        if (root.containsKey(FIRST)) {
            catalog.setItem(COSName.OUTLINES, root);
            catalog.setName(COSName.PAGE_MODE, "UseOutlines");
        }
    }

    private static void append(COSDictionary parent, COSDictionary item) {
        item.setItem(COSName.PARENT, parent);
        COSDictionary last = parent.getCOSDictionary(LAST);
        if (last == null) {
            parent.setItem(FIRST, item);
        } else {
            last.setItem(COSName.NEXT, item);
            item.setItem(COSName.PREV, last);
        }
        parent.setItem(LAST, item);
        for (COSDictionary open = parent; open != null; open = open.getCOSDictionary(COSName.PARENT)) {
            open.setInt(COSName.COUNT, open.getInt(COSName.COUNT, 0) + 1);
        }
    }
}
