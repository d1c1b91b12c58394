/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.portrait.research.Code;
import org.portrait.research.ResearchProject;
import org.portrait.research.coding.Agreement;
import org.portrait.research.coding.Agreement.OnCode;
import org.portrait.research.coding.CodeBook;
import org.portrait.ui.edit.text.Texts;

/** How far people who coded the same sessions agree. */
final class AgreementSheet implements Figures<Agreement> {

    private final Hues hues;
    private final Label told;
    private final Table table;

    AgreementSheet(CTabFolder folder, Hues hues) {
        this.hues = hues;
        Sheet sheet = new Sheet(folder, Words.get("agreement.title"));
        told = sheet.text(false);
        table = sheet.table(SWT.SINGLE, Words.get("agreement.title"), new String[] { Words.get("codes.name"), Words.get("agreement.alpha"),
            Words.get("agreement.all"), Words.get("agreement.some"), Words.get("agreement.reading") }, -64, -88, -78, 120);
        sheet.text(true).setText(Words.get("agreement.how"));
    }

    @Override
    public BiFunction<ResearchProject, CodeBook, Agreement> counting() {
        return (research, book) -> Agreement.of(research.getStudies().stream().flatMap(study -> study.getSessions().stream()).toList(), book);
    }

    @Override
    public void show(Agreement agreement, Optional<Code> code) {
        table.setRedraw(false);
        table.removeAll();
        for (OnCode one : agreement.codes()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setImage(0, hues.square(one.code()));
            item.setText(new String[] { CodeBook.path(one.code()), number(one.alpha()), String.valueOf(one.all()), String.valueOf(one.some()),
                reading(one.alpha()) });
        }
        table.setRedraw(true);
        Sheet.say(told, agreement.coders().isEmpty() ? Words.get("agreement.none")
                : Words.get("agreement.about", String.join(", ", agreement.coders()), Words.count("count.sessions", agreement.sessions()),
                        Words.count("count.answers", agreement.answers()), number(agreement.alpha()), reading(agreement.alpha())));
    }

    private static String number(OptionalDouble alpha) {
        return alpha.isPresent() ? String.format(Texts.locale(), "%.3f", alpha.getAsDouble()) : "–";
    }

    private static String reading(OptionalDouble alpha) {
        if (alpha.isEmpty()) {
            return Words.get("agreement.undefined");
        }
        double value = alpha.getAsDouble();
        return Words.get(value >= Agreement.RELIABLE ? "agreement.reliable" : value >= Agreement.TENTATIVE ? "agreement.tentative" : "agreement.low");
    }
}
