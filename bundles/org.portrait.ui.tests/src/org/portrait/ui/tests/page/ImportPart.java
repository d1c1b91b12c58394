/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The wizard that imports the responses of a survey. */
public final class ImportPart {

    private static final int USE = 2;
    private static final int FROM = 4;

    private final DialogPage dialog;

    private ImportPart(DialogPage dialog) {
        this.dialog = dialog;
    }

    /** Opens the wizard from the page with the sessions. */
    public static ImportPart open(ResearchPart part) {
        part.press("Import Survey Responses…");
        return new ImportPart(DialogPage.await("Import survey responses"));
    }

    /** Names a file, which is read then. */
    public void read(Path file) {
        dialog.type("File:", file.toString());
    }

    /** Waits for words anywhere in the dialog, also in its title area. */
    public void awaitWords(String words) {
        Ui.await("the words “" + words + "”", () -> words().anyMatch(text -> text.contains(words)));
    }

    private Stream<String> words() {
        return Stream.concat(Ui.findAll(dialog.shell(), Label.class, Control::isVisible).stream().map(Label::getText),
                Ui.findAll(dialog.shell(), Text.class, Control::isVisible).stream().map(Text::getText));
    }

    /** Goes to the next page, as soon as that can be done. */
    public void next() {
        dialog.press("Next >");
    }

    /** Whether one can go to the next page. */
    public boolean canGoOn() {
        return dialog.canPress("Next >");
    }

    /** What the columns are taken for, in the order of the table. */
    public List<String> uses() {
        return dialog.rows(0).stream().map(row -> row.get(USE)).toList();
    }

    /** Everything that the tables show. */
    public String shown() {
        return Stream.concat(dialog.rows(0).stream(), dialog.rows(1).stream()).flatMap(List::stream).collect(Collectors.joining(" "));
    }

    /** Says what a column is. */
    public void takeFor(int column, String use) {
        dialog.selectRow(0, column).choose("Taken for:", use);
    }

    /** Says what the numbers of a column count. */
    public void unit(int column, String unit) {
        dialog.selectRow(0, column).type("Numbers count:", unit);
        Ui.run(() -> Ui.send(Ui.display().getFocusControl(), SWT.DefaultSelection));
    }

    /** Waits until a column is taken for something. @param from how that is known */
    public void awaitUse(int column, String use, String from) {
        Ui.await("column " + column + ": " + use, () -> {
            List<String> row = dialog.rows(0).get(column);
            return row.get(USE).equals(use) && row.get(FROM).equals(from);
        });
    }

    /** The rows that are left out, as they are listed. */
    public String rejected() {
        Text list = Ui.awaitValue("the rows left out", () -> Ui.find(dialog.shell(), Text.class,
                text -> text.isVisible() && (text.getStyle() & SWT.READ_ONLY) != 0 && text.getText().startsWith("Row ")));
        return Ui.get(list::getText);
    }

    /** Says why there are no consents. */
    public void giveReason(String reason) {
        dialog.type("Why may the answers be kept without a consent record for each respondent?", reason);
    }

    /** Whether the import can be done now. */
    public boolean canFinish() {
        return dialog.canPress("Finish");
    }

    /** Begins the import, and waits until it can be cancelled with the keyboard. */
    public void begin() {
        dialog.press("Finish");
        Ui.await("the cursor on Cancel", () -> Ui.display().getFocusControl() instanceof Button button
                && Ui.plain(button.getText()).equals("Cancel"));
    }

    /** Does the import, and waits until the wizard is gone. */
    public void finish() {
        dialog.finish("Finish");
    }

    /** Closes the wizard without an import. */
    public void cancel() {
        dialog.finish("Cancel");
    }
}
