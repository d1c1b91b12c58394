/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The page on which guides are made. */
public final class GuidesPart {

    private GuidesPart() {
    }

    /** Brings the page to the front. */
    public static GuidesPart show() {
        Ui.run(() -> {
            CTabFolder folder = Ui.find(EditorPage.window(), CTabFolder.class, tabs -> tabs.isVisible() && Stream.of(tabs.getItems())
                    .anyMatch(GuidesPart::isGuides)).orElseThrow();
            folder.setSelection(Stream.of(folder.getItems()).filter(GuidesPart::isGuides).findFirst().orElseThrow());
            Event event = new Event();
            event.item = folder.getSelection();
            folder.notifyListeners(SWT.Selection, event);
        });
        return new GuidesPart();
    }

    private static boolean isGuides(CTabItem item) {
        return item.getText().equals("Guides");
    }

    /** The guides with their sections and questions. */
    public TreePart tree() {
        return new TreePart(() -> Ui.find(EditorPage.window(), Tree.class, tree -> tree.isVisible() && tree.getColumnCount() == 3
                && tree.getColumn(0).getText().equals("Question")));
    }

    /** Selects a line by its path, and waits until keys go there. */
    public void select(String... path) {
        tree().select(path);
        awaitLine(path[path.length - 1]);
        Ui.await("the cursor in the tree", () -> Ui.display().getFocusControl() instanceof Tree);
    }

    /** What stands in the columns of the selected line. */
    public List<String> line() {
        return Ui.get(() ->
                Ui.find(EditorPage.window(), Tree.class, tree -> tree.isVisible() && tree.getColumnCount() == 3 && tree.getSelectionCount() == 1)
                .map(tree -> cells(tree.getSelection()[0])).orElse(List.of()));
    }

    private static List<String> cells(TreeItem item) {
        return List.of(item.getText(0), item.getText(1), item.getText(2));
    }

    /** Waits until a line is selected that begins so. */
    public void awaitLine(String words) {
        Ui.await("the line “" + words + "”", () -> !line().isEmpty() && line().getFirst().startsWith(words));
    }

    /** Waits until the cursor is in a field behind a label. */
    public void awaitField(String label) {
        Ui.await("the cursor in " + label, () -> Ui.display().getFocusControl() instanceof Text text && text.getData() instanceof Label named
                && named.getText().equals(label));
    }

    /** Types small letters and the like, as real keys. */
    public void type(String words) {
        Hands.type(words);
        Ui.await("“" + words + "” in the field", () -> Ui.display().getFocusControl() instanceof Text text && text.getText().endsWith(words));
    }

    /** Presses a key, wherever the focus is. */
    public void key(int key, int... modifiers) {
        Hands.press(key, modifiers);
    }

    /** Chooses from a list of the page. What it asks goes on by itself. */
    public void choose(String item) {
        Combo combo = Ui.awaitValue("a list with " + item, () -> Ui.find(EditorPage.window(), Combo.class,
                each -> each.isVisible() && Arrays.asList(each.getItems()).contains(item)));
        Ui.run(() -> combo.select(combo.indexOf(item)));
        Ui.click(combo);
    }

    /** Puts the cursor into the field behind a label and pastes a text there. */
    public void paste(String label, String words) {
        Ui.run(() -> {
            Text field = Ui.find(EditorPage.window(), Text.class, text -> text.isVisible() && text.getData() instanceof Label named
                    && named.getText().equals(label))
                    .orElseThrow();
            field.setFocus();
            field.insert(words);
        });
    }

    /** Presses a button of the page. */
    public void press(String button) {
        Ui.click(Ui.awaitValue("the button " + button,
                () -> Ui.find(EditorPage.window(), Button.class, each -> each.isVisible() && each.getText().equals(button))));
    }

    /** Waits for words anywhere on the page. */
    public void awaitWords(String words) {
        try {
            Ui.await("the words “" + words + "”", () -> labels().stream().anyMatch(label -> label.contains(words)));
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "; on the page: " + Ui.get(() -> labels() + " " + Ui.display().getFocusControl()) + line(), e);
        }
    }

    private static List<String> labels() {
        return Ui.findAll(EditorPage.window(), Label.class, Label::isVisible).stream().map(Label::getText).toList();
    }
}
