/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.portrait.research.survey.ColumnUse;
import org.portrait.research.survey.ColumnView;
import org.portrait.research.survey.SurveyTexts;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.field.TraitNames;
import org.portrait.ui.research.survey.ImportWork.Found;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** What the columns are taken for; several can be told the same at once. Below, the first responses as they would be kept. */
final class ColumnsPage extends WizardPage {

    private static final int[] WIDTHS = { 30, 34, 24, 26, 14 };
    private static final List<String> COLUMNS = List.of("heading", "examples", "use", "trait", "from");

    private final UiTexts texts = UiTexts.of(ColumnsPage.class);
    private final ImportProcess process;
    private Table table;
    private MeaningStrip strip;
    private RowsPreview preview;
    private Found shown;

    ColumnsPage(ImportProcess process) {
        super("columns");
        this.process = process;
        setTitle(texts.get("columns.title"));
        setDescription(texts.get("columns.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 8).spacing(0, 8).applyTo(page);
        createTable(page);
        strip = new MeaningStrip(page, process);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(strip.control());
        Label label = new Label(page, SWT.NONE);
        label.setText(texts.get("preview"));
        preview = new RowsPreview(page);
        GridDataFactory.fillDefaults().grab(true, true).hint(700, 130).applyTo(preview.control());
        Accessibility.label(label, preview.control());
        setControl(page);
        process.addListener(this::update);
        update();
    }

    private void createTable(Composite page) {
        table = new Table(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(700, 200).applyTo(table);
        Accessibility.name(table, texts.get("columns.title"));
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(texts.get("column." + COLUMNS.get(i)));
            column.setWidth(Boxes.chars(table, WIDTHS[i]));
        }
        table.addListener(SWT.Selection, event -> selectionChanged());
        table.addListener(SWT.Traverse, event -> {
            // Enter leads to what the column means, not to the next page.
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                strip.setFocus();
            }
        });
        table.addListener(SWT.MouseDoubleClick, event -> strip.setFocus());
    }

    private void update() {
        if (table == null || table.isDisposed()) {
            return;
        }
        Optional<Found> found = process.found();
        if (found.isPresent() && found.get() != shown) {
            boolean sameTable = shown != null && shown.table() == found.get().table();
            shown = found.get();
            show(sameTable);
        }
        setMessage(process.isWorking() ? texts.get("working") : null);
        setErrorMessage(process.failure().orElse(null));
        setPageComplete(process.found().isPresent() && process.failure().isEmpty());
    }

    private void show(boolean sameTable) {
        table.setRedraw(false);
        if (!sameTable) {
            table.removeAll();
            shown.columns().forEach(column -> new TableItem(table, SWT.NONE));
        }
        for (int i = 0; i < shown.columns().size(); i++) {
            table.getItem(i).setText(cells(shown.columns().get(i)));
        }
        if (!sameTable) {
            table.setSelection(0);
        }
        table.setRedraw(true);
        selectionChanged();
        preview.show(shown);
    }

    private String[] cells(ColumnView column) {
        String examples = String.join("  ·  ", column.examples());
        String trait = column.meaning().trait() == null ? "" : TraitNames.ofKey(column.meaning().trait());
        String named = column.use() == ColumnUse.NUMBER ? Objects.requireNonNullElse(column.meaning().unit(), "") : "";
        String unit = named.isEmpty() ? "" : ", " + named;
        return new String[] { column.header(), examples, SurveyTexts.use(column.use(), UiTexts.locale()) + unit, column.use().isQuestion()
                ? trait : "",
                texts.get(process.isWished(column) ? "from.you" : column.remembered() ? "from.remembered" : "from.recognised") };
    }

    private void selectionChanged() {
        strip.show(Arrays.stream(table.getSelectionIndices()).mapToObj(shown.columns()::get).toList());
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            table.setFocus();
        }
    }
}
