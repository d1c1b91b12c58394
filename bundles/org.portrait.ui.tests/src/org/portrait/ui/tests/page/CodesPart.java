/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** The page with the code book. */
public final class CodesPart {

    CodesPart() {
        Ui.await("the code book", () -> tree().isPresent());
    }

    private static Optional<Tree> tree() {
        return Ui.find(EditorPage.window(), Tree.class, tree -> tree.isVisible() && tree.getColumnCount() == 4);
    }

    /** The codes. */
    public TreePart codes() {
        return new TreePart(CodesPart::tree);
    }

    /** Chooses a code and presses a key on it. */
    public void press(String code, int key) {
        codes().select(code);
        Ui.run(() -> tree().orElseThrow().setFocus());
        Ui.await("the focus in the code book", () -> tree().filter(Tree::isFocusControl).isPresent());
        Hands.press(key);
    }

    /** Gives a code another name in its line. */
    public void rename(String code, String name) {
        press(code, SWT.F2);
        Ui.await("the name in its line", () -> Ui.find(tree().orElseThrow(), Text.class, Text::isFocusControl).isPresent());
        Hands.type(name);
        Hands.press(SWT.CR);
        codes().await(name);
    }

    /** Presses a button of the page. */
    public void button(String text) {
        Button button = Ui.awaitValue("the button " + text, () -> Ui.find(EditorPage.window(), Button.class,
                each -> each.isVisible() && each.isEnabled() && Ui.plain(each.getText()).equals(text)));
        Ui.click(button);
    }

    /** Finds a code by its name in the window that opened, and takes it; a new name makes a new code. */
    public void pick(String name) {
        Ui.await("the window that finds codes", () -> finder().filter(Text::isFocusControl).isPresent());
        Hands.type(name);
        Ui.await("“" + name + "” typed", () -> finder().filter(text -> text.getText().equals(name)).isPresent());
        Hands.press(SWT.CR);
        Ui.await("no window that finds codes", () -> finder().isEmpty());
    }

    private static Optional<Text> finder() {
        return Ui.find(EditorPage.window(), Text.class, text -> text.isVisible() && text.getMessage().startsWith("Find a code"));
    }

    private static Optional<Table> said() {
        return Ui.find(EditorPage.window(), Table.class, table -> table.isVisible() && table.getColumnCount() == 5);
    }

    /** Waits until exactly these words stand beside the code book. */
    public void awaitSaid(String... words) {
        Ui.await("the words " + List.of(words), () -> said().filter(table -> texts(table).equals(List.of(words))).isPresent());
    }

    private static List<String> texts(Table table) {
        return Arrays.stream(table.getItems()).map(TableItem::getText).toList();
    }

    /** Chooses some of the words. */
    public void choose(String words) {
        Ui.run(() -> {
            Table table = said().orElseThrow();
            table.setSelection(texts(table).indexOf(words));
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Double-clicks some of the words. */
    public void open(String words) {
        choose(words);
        Ui.start(() -> said().orElseThrow().notifyListeners(SWT.DefaultSelection, new Event()));
    }
}
