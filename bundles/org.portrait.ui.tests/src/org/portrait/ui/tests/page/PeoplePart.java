/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The page of a research that shows who took part. */
public final class PeoplePart {

    private PeoplePart() {
    }

    /** Brings the page to the front. */
    public static PeoplePart show() {
        EditorPage.select("People");
        return new PeoplePart();
    }

    private static Optional<Table> table() {
        return Ui.find(EditorPage.window(), Table.class, table -> table.isVisible() && table.getColumnCount() > 5
                && table.getColumn(0).getText().equals("Code"));
    }

    private static List<List<String>> rows() {
        return table().map(table -> Arrays.stream(table.getItems()).map(PeoplePart::cells).toList()).orElse(List.of());
    }

    private static List<String> cells(TableItem item) {
        return IntStream.range(0, item.getParent().getColumnCount()).mapToObj(item::getText).toList();
    }

    /** Waits until exactly these people are listed. @param column of the list, from 0 */
    public PeoplePart await(int column, String... cells) {
        Ui.await("the people " + List.of(cells), () -> rows().stream().map(row -> row.get(column)).toList().equals(List.of(cells)));
        return this;
    }

    /** Selects somebody by the code. */
    public PeoplePart select(String code) {
        Ui.await(code + " in the list", () -> rows().stream().anyMatch(row -> row.getFirst().equals(code)));
        Ui.run(() -> {
            Table table = table().orElseThrow();
            table.setSelection(rows().stream().map(List::getFirst).toList().indexOf(code));
            table.setFocus();
            Ui.send(table, SWT.Selection);
        });
        return this;
    }

    /** Sorts by a column, as a click on its heading does. */
    public PeoplePart sort(String heading) {
        Ui.run(() -> {
            TableColumn column = Arrays.stream(table().orElseThrow().getColumns()).filter(each -> each.getText().equals(heading)).findFirst()
                    .orElseThrow();
            Ui.send(column, SWT.Selection);
        });
        return this;
    }

    /** Looks for words. */
    public PeoplePart find(String words) {
        Ui.run(() -> Ui.find(EditorPage.window(), Text.class, text -> text.isVisible() && (text.getStyle() & SWT.SEARCH) != 0).orElseThrow()
                .setText(words));
        return this;
    }

    /** Shows people of one kind of consent only. */
    public PeoplePart filter(String kind) {
        Ui.run(() -> {
            Combo combo = Ui.find(EditorPage.window(), Combo.class, each -> each.isVisible() && Arrays.asList(each.getItems()).contains(kind))
                    .orElseThrow();
            combo.select(combo.indexOf(kind));
            Ui.send(combo, SWT.Selection);
        });
        return this;
    }

    /** Waits for words anywhere on the page. */
    public PeoplePart awaitWords(String words) {
        Ui.await("the words “" + words + "”",
                () -> Ui.find(EditorPage.window(), Label.class, label -> label.isVisible() && label.getText().contains(words)).isPresent());
        return this;
    }

    /** Presses a button of the page, which opens a dialog. */
    public DialogPage press(String button, String dialog) {
        Ui.click(Ui.awaitValue("the button “" + button + "”", () -> Ui.find(EditorPage.window(), Button.class,
                each -> each.isVisible() && each.isEnabled() && each.getText().equals(button))));
        return DialogPage.await(dialog);
    }
}
