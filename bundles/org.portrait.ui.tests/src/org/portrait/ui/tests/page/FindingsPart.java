/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The page of the research editor with the results, question by question. */
public final class FindingsPart {

    /** What a table needs to be read, in pixels. */
    private static final int ROOM = 100;

    private FindingsPart() {
    }

    /** Brings the page to the front, and waits until everything is counted. */
    public static FindingsPart show() {
        FindingsPart part = begin();
        Ui.awaitComputed();
        return part;
    }

    /** Brings the page to the front. */
    public static FindingsPart begin() {
        Ui.run(() -> {
            CTabFolder folder = Ui.find(EditorPage.window(), CTabFolder.class, tabs -> tabs.isVisible() && Stream.of(tabs.getItems())
                    .anyMatch(FindingsPart::isFindings)).orElseThrow();
            folder.setSelection(Stream.of(folder.getItems()).filter(FindingsPart::isFindings).findFirst().orElseThrow());
            Event event = new Event();
            event.item = folder.getSelection();
            folder.notifyListeners(SWT.Selection, event);
        });
        FindingsPart part = new FindingsPart();
        Ui.await("the questions", () -> !part.tables().isEmpty());
        return part;
    }

    private static boolean isFindings(CTabItem item) {
        return item.getText().equals("Findings");
    }

    private List<Table> tables() {
        return Ui.findAll(EditorPage.window(), Table.class, table -> table.isVisible() && table.getColumnCount() > 0
                && (table.getColumn(0).getText().equals("Question") || table.getColumn(0).getText().equals("Answer")));
    }

    /** The questions that stand there now. */
    public List<List<String>> shown() {
        return Ui.get(() -> rows(tables().getFirst()));
    }

    private static Optional<Link> line() {
        return Ui.find(EditorPage.window(), Link.class, link -> link.isVisible() && link.getText().contains("oun"));
    }

    /** Waits until the line that tells about the counting begins with some words. */
    public void awaitWorking(String words) {
        Ui.await("“" + words + "”", () -> line().filter(link -> link.getText().startsWith(words)).isPresent());
    }

    /** Waits until there is no such line. */
    public void awaitQuiet() {
        Ui.await("no line about the counting", () -> line().isEmpty());
    }

    /** Presses what the line offers. */
    public void pressLine() {
        Ui.run(() -> Ui.send(line().orElseThrow(), SWT.Selection));
    }

    /** The questions, each with how many answered. */
    public List<List<String>> questions() {
        Ui.awaitComputed();
        return Ui.get(() -> rows(tables().getFirst()));
    }

    /** The answers to the question that is selected: the answer, its share, how many, the interval. */
    public List<List<String>> answers() {
        Ui.awaitComputed();
        Ui.await("room for the answers", () -> tables().getLast().getSize().x > ROOM);
        return Ui.get(() -> rows(tables().getLast()));
    }

    private static List<List<String>> rows(Table table) {
        return IntStream.range(0, table.getItemCount()).mapToObj(index -> cells(table.getItem(index))).toList();
    }

    private static List<String> cells(TableItem item) {
        return IntStream.range(0, item.getParent().getColumnCount()).mapToObj(item::getText).toList();
    }

    /** Selects a question. */
    public void select(String question) {
        Ui.run(() -> {
            Table table = tables().getFirst();
            int index = IntStream.range(0, table.getItemCount()).filter(each -> table.getItem(each).getText(0).equals(question)).findFirst()
                    .orElseThrow();
            table.setSelection(index);
            Ui.send(table, SWT.Selection);
        });
        Ui.awaitComputed();
    }

    /** Looks at one study, or at all. */
    public void filter(String study) {
        Ui.run(() -> {
            Combo combo = Ui.find(EditorPage.window(), Combo.class, each -> each.isVisible() && Arrays.asList(each.getItems()).contains(study))
                    .orElseThrow();
            combo.select(combo.indexOf(study));
            Ui.send(combo, SWT.Selection);
        });
        Ui.awaitComputed();
    }

    /** Whether words stand on the page. */
    public boolean says(String words) {
        return Ui.get(() -> Ui.find(EditorPage.window(), Label.class, label -> label.isVisible() && label.getText().contains(words)).isPresent());
    }

    /** Begins to compose a persona. */
    public DialogPage compose() {
        Ui.click(Ui.awaitValue("the button", () -> Ui.find(EditorPage.window(), Button.class,
                button -> button.isVisible() && Ui.plain(button.getText()).equals("Compose a persona"))));
        DialogPage wizard = DialogPage.await("Compose a persona");
        Ui.awaitComputed();
        return wizard;
    }
}
