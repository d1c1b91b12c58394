/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.findings;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.statistics.Result;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** What was answered to one question: a sentence, and a bar for each answer. The figures stand beside the bars as text. */
final class ResultPane {

    private static final int BAR = 1;
    private static final int BAR_WIDTH = 140;
    private static final int FIGURE_WIDTH = 56;

    private final UiTexts texts = UiTexts.of(ResultPane.class);
    private final ResultWords words = new ResultWords(UiTexts.locale());
    private final Composite box;
    private final Label question;
    private final Label facts;
    private final Label summary;
    private final Composite holder;
    private final Table bars;
    private final Label caution;
    private List<ResultWords.Row> rows = List.of();

    ResultPane(Composite parent, FormToolkit forms) {
        box = forms.createComposite(parent);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 20;
        layout.marginHeight = 4;
        layout.verticalSpacing = 8;
        box.setLayout(layout);
        question = line(forms);
        question.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        facts = line(forms);
        summary = line(forms);
        summary.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        holder = forms.createComposite(box);
        holder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumnLayout columns = new TableColumnLayout();
        holder.setLayout(columns);
        bars = new Table(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        bars.setHeaderVisible(true);
        Accessibility.name(bars, texts.get("bars"));
        columns.setColumnData(column("column.answer", SWT.LEFT), new ColumnWeightData(1, Boxes.chars(bars, 20)));
        columns.setColumnData(column("column.share", SWT.LEFT), new ColumnPixelData(BAR_WIDTH + FIGURE_WIDTH + 12));
        columns.setColumnData(column("column.n", SWT.RIGHT), new ColumnPixelData(Boxes.chars(bars, 8)));
        TableColumn interval = column("column.interval", SWT.RIGHT);
        interval.setToolTipText(texts.get("column.interval.help"));
        columns.setColumnData(interval, new ColumnPixelData(Boxes.chars(bars, 17)));
        bars.addListener(SWT.PaintItem, this::paintBar);
        caution = line(forms);
    }

    private Label line(FormToolkit forms) {
        Label label = forms.createLabel(box, "", SWT.WRAP);
        label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        return label;
    }

    private TableColumn column(String key, int style) {
        TableColumn column = new TableColumn(bars, style);
        column.setText(texts.get(key));
        return column;
    }

    private void paintBar(Event event) {
        int index = bars.indexOf((TableItem) event.item);
        if (event.index != BAR || index < 0 || index >= rows.size()) {
            return;
        }
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        int height = 8;
        int x = event.x + FIGURE_WIDTH;
        int y = event.y + (((TableItem) event.item).getBounds(BAR).height - height) / 2;
        int width = (int) Math.round(BAR_WIDTH * rows.get(index).share().value());
        gc.setBackground(Tint.faint(bars));
        gc.fillRoundRectangle(x, y, BAR_WIDTH, height, height, height);
        if (width > 0) {
            gc.setBackground(Tint.accent(bars));
            gc.fillRoundRectangle(x, y, Math.max(height / 2, width), height, height, height);
        }
    }

    Control control() {
        return box;
    }

    /** The list of the answers. */
    Table bars() {
        return bars;
    }

    /** The answers that are selected, as they were given. */
    List<String> selection() {
        return IntStream.of(bars.getSelectionIndices()).filter(row -> row < rows.size()).mapToObj(rows::get)
                .flatMap(row -> row.answer().stream()).toList();
    }

    /** Shows a result. */
    void show(Result result) {
        question.setText(result.question().getText() == null ? "" : result.question().getText().replace("&", "&&"));
        facts.setText(words.facts(result));
        facts.setForeground(Tint.quiet(facts));
        summary.setText(words.summary(result).replace("&", "&&"));
        setShown(caution, !words.caution(result).isEmpty());
        caution.setText(words.caution(result));
        caution.setForeground(Tint.quiet(caution));
        rows = words.rows(result);
        setShown(holder, result.privacy() != QuestionPrivacy.IDENTIFYING);
        bars.setRedraw(false);
        bars.deselectAll();
        bars.setItemCount(rows.size());
        for (int index = 0; index < rows.size(); index++) {
            ResultWords.Row row = rows.get(index);
            TableItem item = bars.getItem(index);
            item.setText(new String[] {row.text(), words.percent(row.share()), String.valueOf(row.share().n()), words.interval(row.share())});
        }
        bars.setRedraw(true);
        box.layout(true, true);
    }

    private static void setShown(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }
}
