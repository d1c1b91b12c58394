/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.text.Accessibility;

/** One of the sheets beside the code book: some words on top, figures below. */
final class Sheet {

    private final Composite body;

    Sheet(CTabFolder folder, String title) {
        body = new Composite(folder, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        layout.verticalSpacing = 8;
        body.setLayout(layout);
        CTabItem tab = new CTabItem(folder, SWT.NONE);
        tab.setText(title);
        tab.setControl(body);
    }

    Composite body() {
        return body;
    }

    /** A text that breaks its lines. @param quiet whether it explains rather than tells */
    Label text(boolean quiet) {
        Label label = new Label(body, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        label.setLayoutData(data);
        if (quiet) {
            label.setForeground(Tint.quiet(label));
        }
        return label;
    }

    /** Says something else, and takes the room that it needs. */
    static void say(Label label, String text) {
        String shown = text.replace("&", "&&");
        if (!label.getText().equals(shown)) {
            label.setText(shown);
            label.requestLayout();
        }
    }

    /** A table without lines; the first column takes what the others leave. @param widths of the columns behind the first */
    Table table(int style, String name, String[] titles, int... widths) {
        Table table = new Table(body, style | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 120;
        table.setLayoutData(data);
        Accessibility.name(table, name);
        int rest = 0;
        for (int number = 0; number < titles.length; number++) {
            TableColumn column = new TableColumn(table, number > 0 && widths[number - 1] < 0 ? SWT.RIGHT : SWT.LEFT);
            column.setText(titles[number]);
            rest += number > 0 ? Math.abs(widths[number - 1]) : 0;
            column.setWidth(number > 0 ? Math.abs(widths[number - 1]) : 200);
        }
        int others = rest;
        table.addListener(SWT.Resize, (Event event) -> table.getColumn(0).setWidth(Math.max(160, table.getClientArea().width - others)));
        return table;
    }
}
