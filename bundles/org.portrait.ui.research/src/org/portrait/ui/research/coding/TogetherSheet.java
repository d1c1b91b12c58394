/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.portrait.research.Code;
import org.portrait.research.ResearchProject;
import org.portrait.research.coding.CoOccurrence;
import org.portrait.research.coding.CoOccurrence.Pair;
import org.portrait.research.coding.CodeBook;
import org.portrait.ui.edit.text.Texts;

/** Which codes are given to the same words as a code; all pairs when none is chosen. */
final class TogetherSheet implements Figures<CoOccurrence> {

    private final Hues hues;
    private final Label told;
    private final Table table;

    TogetherSheet(CTabFolder folder, Hues hues) {
        this.hues = hues;
        Sheet sheet = new Sheet(folder, Words.get("together.title"));
        told = sheet.text(false);
        table = sheet.table(SWT.SINGLE, Words.get("together.title"),
                new String[] { Words.get("together.code"), Words.get("together.times"), Words.get("together.strength") }, -90, -110);
        Label how = sheet.text(true);
        how.setText(Words.get("together.how"));
    }

    @Override
    public BiFunction<ResearchProject, CodeBook, CoOccurrence> counting() {
        return CoOccurrence::of;
    }

    @Override
    public void show(CoOccurrence met, Optional<Code> code) {
        List<Pair> pairs = code.map(met::pairs).orElseGet(met::pairs);
        table.setRedraw(false);
        table.removeAll();
        for (Pair pair : pairs) {
            TableItem item = new TableItem(table, SWT.NONE);
            String name = code.map(one -> CodeBook.path(pair.other(one)))
                    .orElseGet(() -> CodeBook.path(pair.first()) + "  +  " + CodeBook.path(pair.second()));
            item.setImage(0, hues.square(code.map(pair::other).orElseGet(pair::first)));
            item.setText(new String[] { name, String.valueOf(pair.count()), number(pair.strength()) });
        }
        table.setRedraw(true);
        String name = code.map(CodeBook::name).orElse("");
        Sheet.say(told, pairs.isEmpty() ? Words.get(code.isPresent() ? "together.none" : "together.none.all", name)
                : Words.get(code.isPresent() ? "together.about" : "together.all", name));
    }

    static String number(double value) {
        Locale locale = Texts.locale();
        return String.format(locale, "%.2f", value);
    }
}
