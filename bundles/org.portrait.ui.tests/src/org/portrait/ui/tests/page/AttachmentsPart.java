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
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The list of recordings and files, on a page or in a dialog. */
public final class AttachmentsPart {

    private final Optional<? extends Composite> dialog;

    /** @param dialog empty for the list on the page Sessions */
    public AttachmentsPart(Optional<? extends Composite> dialog) {
        this.dialog = dialog;
    }

    private Composite shell() {
        return dialog.isPresent() ? dialog.get() : EditorPage.window();
    }

    private Optional<Table> table() {
        return Ui.find(shell(), Table.class, table -> table.isVisible() && table.getColumnCount() == 4
                && table.getColumn(0).getText().equals("What it is"));
    }

    private List<String> column(int column) {
        return table().map(table -> Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList()).orElse(List.of());
    }

    /** Waits for exactly these titles. */
    public AttachmentsPart await(String... titles) {
        Ui.await("the files " + List.of(titles), () -> column(0).equals(List.of(titles)));
        return this;
    }

    /** Waits until a cell says something. */
    public void awaitCell(int row, int column, String text) {
        Ui.await("“" + text + "”", () -> column(column).get(row).equals(text));
    }

    /** What a row says. */
    public List<String> row(int row) {
        return Ui.get(() -> IntStream.range(0, 4).mapToObj(table().orElseThrow().getItem(row)::getText).toList());
    }

    /** Selects a row, with the focus in the list. */
    public AttachmentsPart select(int row) {
        Ui.await("the window in front", () -> Ui.display().getActiveShell() == shell().getShell());
        Ui.run(() -> {
            Table table = table().orElseThrow();
            table.setSelection(row);
            table.setFocus();
        });
        Ui.await("the focus in the list", () -> table().filter(table -> table.isFocusControl() && table.getSelectionIndex() == row).isPresent());
        return this;
    }

    /** Waits until one row is selected, and the list has the focus. */
    public void awaitSelected(String title) {
        Ui.await("“" + title + "” selected", () -> table()
                .filter(table -> table.getSelectionCount() == 1 && table.getSelection()[0].getText().equals(title)).isPresent());
    }

    /** Chooses something from the context menu of a row. */
    public void choose(int row, String item) {
        select(row);
        Ui.click(Ui.awaitValue("“" + item + "” in the menu", () -> table().flatMap(table -> Arrays.stream(table.getMenu().getItems())
                .filter(each -> each.getText().startsWith(item)).findFirst())));
    }

    /** Presses a key. */
    public void key(int key, int... modifiers) {
        Hands.press(key, modifiers);
    }

    /** Puts a text on the clipboard. */
    public AttachmentsPart clipboard(String text) {
        Ui.run(() -> {
            Clipboard clipboard = new Clipboard(Ui.display());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
        return this;
    }

    /** Presses a button beside the list, which opens a dialog. */
    public DialogPage press(String button, String opened) {
        Ui.click(Ui.awaitValue("the button “" + button + "”",
                () ->
                Ui.find(shell(), Button.class, each -> each.isVisible() && (each.getStyle() & SWT.PUSH) != 0 && each.getText().equals(button))));
        return DialogPage.await(opened);
    }
}
