/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.survey;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.portrait.research.survey.ColumnUse;
import org.portrait.research.survey.ColumnView;
import org.portrait.research.survey.StoredRow;
import org.portrait.research.value.Choices;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.research.survey.ImportWork.Found;
import org.portrait.ui.text.UiTexts;

/** The first responses of a table as they would be kept. */
final class RowsPreview {

    private static final int MOST_COLUMNS = 80;
    private static final int FIRST_WIDTH = 12;
    private static final int WIDTH = 20;

    private final UiTexts texts = UiTexts.of(RowsPreview.class);
    private final Table table;
    private List<String> headings = List.of();

    RowsPreview(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        column(FIRST_WIDTH, "");
    }

    private void column(int letters, String heading) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(heading);
        column.setToolTipText(heading);
        column.setWidth(Boxes.chars(table, letters));
    }

    Control control() {
        return table;
    }

    void show(Found found) {
        List<ColumnView> columns = found.columns();
        List<Integer> kept = IntStream.range(0, columns.size()).filter(i -> columns.get(i).use() != ColumnUse.LEFT_OUT).limit(MOST_COLUMNS)
                .boxed().toList();
        List<String> wanted = kept.stream().map(i -> columns.get(i).header().replaceAll("\\s+", " ")).toList();
        table.setRedraw(false);
        table.removeAll();
        if (!wanted.equals(headings)) {
            headings = wanted;
            while (table.getColumnCount() > 1) {
                table.getColumn(table.getColumnCount() - 1).dispose();
            }
            wanted.forEach(heading -> column(WIDTH, heading));
        }
        for (StoredRow row : found.rows()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(0, texts.get(row.known() ? "row.known" : "row.new"));
            for (int i = 0; i < kept.size(); i++) {
                item.setText(i + 1, row.cells().get(kept.get(i)).replace(Choices.BETWEEN, "  ·  "));
            }
            if (row.known()) {
                item.setForeground(Tint.quiet(table));
            }
        }
        table.setRedraw(true);
    }
}
