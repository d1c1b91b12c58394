/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** A dialog or wizard; fields are named by the labels before them. */
public final class DialogPage {

    private final Shell shell;

    private DialogPage(Shell shell) {
        this.shell = shell;
    }

    /** Waits for the dialog with a title. */
    public static DialogPage await(String title) {
        return new DialogPage(Ui.awaitShell(title));
    }

    /** Whether a dialog with a title is open now. */
    public static boolean isOpen(String title) {
        return Ui.get(() -> Ui.shell(title).isPresent());
    }

    /** Writes into the text field behind a label. */
    public DialogPage type(String label, String text) {
        Control field = field(label);
        Ui.run(() -> {
            field.setFocus();
            if (field instanceof Text one) {
                one.setText(text);
            } else {
                ((Combo) field).setText(text);
            }
        });
        return this;
    }

    /** What stands in the text field or combo behind a label. */
    public String text(String label) {
        Control field = field(label);
        return Ui.get(() -> field instanceof Text text ? text.getText() : ((Combo) field).getText());
    }

    /** Chooses an item of the combo behind a label; waits until it is offered. */
    public DialogPage choose(String label, String item) {
        Combo combo = (Combo) field(label);
        Ui.await("“" + item + "” in " + label, () -> Arrays.asList(combo.getItems()).contains(item));
        Ui.run(() -> {
            combo.select(combo.indexOf(item));
            Ui.send(combo, SWT.Selection);
        });
        return this;
    }

    /** Chooses an item of the only combo that offers it, for combos without a label. */
    public DialogPage chooseNamed(String item) {
        Combo combo = Ui.awaitValue("a combo with “" + item + "”",
                () -> Ui.find(shell, Combo.class, each -> Arrays.asList(each.getItems()).contains(item)));
        Ui.run(() -> {
            combo.select(combo.indexOf(item));
            Ui.send(combo, SWT.Selection);
        });
        return this;
    }

    /** Writes into the only text field that can be seen, and presses a button. */
    public void finishWith(String text, String button) {
        Text field = Ui.awaitValue("a text field", () -> Ui.find(shell, Text.class, each -> each.isVisible() && each.getEditable()));
        Ui.run(() -> field.setText(text));
        finish(button);
    }

    /** What the combo behind a label offers. */
    public List<String> offered(String label) {
        Combo combo = (Combo) field(label);
        return Ui.get(() -> Arrays.asList(combo.getItems()));
    }

    /** Switches a check box or radio button. */
    public DialogPage check(String text, boolean on) {
        Button button = Ui.awaitValue("the button “" + text + "”", () -> button(text));
        Ui.run(() -> {
            button.setSelection(on);
            Ui.send(button, SWT.Selection);
        });
        return this;
    }

    /** Follows a link of a text with links. */
    public DialogPage follow(String link) {
        Link found = Ui.awaitValue("the link “" + link + "”", () -> Ui.find(shell, Link.class, each -> each.getText().contains(">" + link + "</a>")));
        Ui.run(() -> {
            Matcher target = Pattern.compile("<a(?: href=\"([^\"]*)\")?>" + Pattern.quote(link) + "</a>").matcher(found.getText());
            Event event = new Event();
            event.text = target.find() && target.group(1) != null ? target.group(1) : link;
            found.notifyListeners(SWT.Selection, event);
        });
        return this;
    }

    /** Presses a button, once it can be pressed. */
    public void press(String text) {
        Button button = Ui.awaitValue("the button “" + text + "” enabled", () -> button(text).filter(Button::isEnabled));
        Ui.click(button);
    }

    /** Presses a button and waits until the dialog is gone. */
    public void finish(String text) {
        press(text);
        Ui.await("the end of the dialog", shell::isDisposed);
    }

    /** Whether a button can be pressed now. */
    public boolean canPress(String text) {
        return Ui.get(() -> button(text).filter(Button::isEnabled).isPresent());
    }

    private Optional<Button> button(String text) {
        return shell.isDisposed() ? Optional.empty()
                : Ui.find(shell, Button.class, button -> Ui.plain(button.getText()).equals(text) && button.isVisible());
    }

    /** The texts that the dialog shows. */
    public List<String> labels() {
        return Ui.get(() -> Ui.findAll(shell, Label.class, Label::isVisible).stream().map(Label::getText).filter(text -> !text.isBlank())
                .toList());
    }

    /** The first tree of the dialog. */
    public TreePart tree() {
        return new TreePart(() -> Ui.find(shell, Tree.class, Tree::isVisible));
    }

    /** The first table of the dialog, on the UI thread. */
    public Optional<Table> table() {
        return Ui.find(shell, Table.class, Table::isVisible);
    }

    /** What stands in the rows of a table, counted from 0 as a reader counts. */
    public List<List<String>> rows(int table) {
        return Ui.get(() -> Arrays.stream(tables().get(table).getItems())
                .map(row -> IntStream.range(0, row.getParent().getColumnCount()).mapToObj(row::getText).toList()).toList());
    }

    /** Selects a row of a table. */
    public DialogPage selectRow(int table, int row) {
        Ui.run(() -> {
            Table chosen = tables().get(table);
            chosen.setSelection(row);
            Event event = new Event();
            event.item = chosen.getItem(row);
            chosen.notifyListeners(SWT.Selection, event);
        });
        return this;
    }

    private List<Table> tables() {
        return Ui.findAll(shell, Table.class, Table::isVisible);
    }

    /** The dialog's window. */
    public Shell shell() {
        return shell;
    }

    private Control field(String label) {
        return Ui.awaitValue("the field “" + label + "”", () -> Ui.find(shell, Label.class, each -> Ui.plain(each.getText()).equals(label))
                .flatMap(DialogPage::next));
    }

    private static Optional<Control> next(Label label) {
        Composite parent = label.getParent();
        List<Control> children = Arrays.asList(parent.getChildren());
        return children.stream().skip(children.indexOf(label) + 1L).flatMap(DialogPage::fields).findFirst();
    }

    private static Stream<Control> fields(Control control) {
        return switch (control) {
            case Text text -> Stream.of(text);
            case Combo combo -> Stream.of(combo);
            case Composite composite -> Arrays.stream(composite.getChildren()).flatMap(DialogPage::fields);
            default -> Stream.empty();
        };
    }
}
