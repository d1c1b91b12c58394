/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.table;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStrings;

/**
 * The texts that cells of a workbook share. POI would make an XML document of the text of each cell; here the texts that come first, and with
 * them those that come again and again, are made once, in a form that weighs little.
 */
final class SharedTexts implements SharedStrings {

    /** So many are kept, whatever the workbook holds. */
    private static final int MOST_KEPT = 50_000;

    private final SharedStrings strings;
    private final Map<Integer, RichTextString> kept = new HashMap<>();

    SharedTexts(SharedStrings strings) {
        this.strings = strings;
    }

    @Override
    public RichTextString getItemAt(int index) {
        RichTextString known = kept.get(index);
        if (known != null) {
            return known;
        }
        RichTextString text = strings.getItemAt(index);
        if (kept.size() < MOST_KEPT) {
            kept.put(index, new HSSFRichTextString(text.getString()));
        }
        return text;
    }

    @Override
    public int getCount() {
        return strings.getCount();
    }

    @Override
    public int getUniqueCount() {
        return strings.getUniqueCount();
    }
}
