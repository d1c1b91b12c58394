/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.portrait.research.compose.Proposal;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/**
 * Proposals with a check box each. What the persona does not say yet is checked; what it says otherwise, or keeps confidential, is for people to
 * decide.
 */
final class ProposalTable {

    private final CheckboxTableViewer viewer;
    private final Runnable checked;

    /** One column. */
    private interface Words {
        String of(Proposal proposal);
    }

    ProposalTable(Composite parent, ProposalWords words, Runnable checked, Consumer<Optional<Proposal>> selected) {
        this.checked = checked;
        UiTexts texts = UiTexts.of(ProposalTable.class);
        Composite holder = new Composite(parent, SWT.NONE);
        holder.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).hint(Boxes.chars(parent, 110), 320).create());
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        Table table = new Table(holder, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Accessibility.name(table, texts.get("proposals"));
        viewer = new CheckboxTableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, texts.get("column.trait"), 22, words::trait);
        column(layout, texts.get("column.value"), 34, words::value);
        column(layout, texts.get("column.support"), 20, words::support);
        column(layout, texts.get("column.present"), 24, words::present);
        viewer.addCheckStateListener(event -> checked.run());
        viewer.addSelectionChangedListener(event ->
                selected.accept(Optional.ofNullable((Proposal) viewer.getStructuredSelection().getFirstElement())));
    }

    private void column(TableColumnLayout layout, String title, int weight, Words words) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                return words.of((Proposal) element);
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    /** Shows proposals. */
    void show(List<Proposal> proposals) {
        viewer.setInput(proposals);
        viewer.setCheckedElements(proposals.stream().filter(each -> each.present().isEmpty() && !each.isConfidential()).toArray());
        if (!proposals.isEmpty()) {
            viewer.getTable().setTopIndex(0);
        }
    }

    void checkAll(boolean all) {
        viewer.setAllChecked(all);
        checked.run();
    }

    boolean isEmpty() {
        return viewer.getTable().getItemCount() == 0;
    }

    /** What is not checked and contradicts what the persona says, in order. */
    List<Proposal> contradicting() {
        return Arrays.stream(viewer.getTable().getItems()).filter(item -> !item.getChecked()).map(item -> (Proposal) item.getData())
                .filter(Proposal::isContradicted).toList();
    }

    /** What is checked, in order. */
    List<Proposal> checked() {
        return Arrays.stream(viewer.getCheckedElements()).map(Proposal.class::cast).toList();
    }
}
