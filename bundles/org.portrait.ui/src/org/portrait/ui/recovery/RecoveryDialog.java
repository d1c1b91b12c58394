/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.portrait.ui.text.UiTexts;

/** Lists unsaved work of the last time: restore it, discard it, or decide when the file is opened. */
final class RecoveryDialog extends TitleAreaDialog {

    /** Return code: restore what is checked. */
    static final int RESTORE = IDialogConstants.CLIENT_ID + 1;
    /** Return code: discard what is checked. */
    static final int DISCARD = IDialogConstants.CLIENT_ID + 2;

    private final UiTexts texts = UiTexts.of(RecoveryDialog.class);
    private final List<FoundDraft> drafts;
    private CheckboxTableViewer table;
    private List<FoundDraft> chosen = List.of();

    RecoveryDialog(Shell shell, List<FoundDraft> drafts) {
        super(shell);
        this.drafts = drafts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("recovery.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("recovery.title"));
        setMessage(texts.get("recovery.message"));
        Composite page = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(page);
        Composite holder = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(620, 160).applyTo(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        table = CheckboxTableViewer.newCheckList(holder, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        column(layout, "recovery.file", 30, found -> found.file().getFileName().toString());
        column(layout, "recovery.folder", 40, found -> found.file().getParent().toString());
        column(layout, "recovery.time", 30, this::time);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setInput(drafts);
        table.setAllChecked(true);
        table.addCheckStateListener(event -> updateButtons());
        return area;
    }

    private void column(TableColumnLayout layout, String key, int weight, Function<FoundDraft, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(texts.get(key));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((FoundDraft) element)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    private String time(FoundDraft found) {
        String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(UiTexts.locale())
                .format(found.draft().written().atZone(ZoneId.systemDefault()));
        return found.draft().isStale() ? texts.get("recovery.stale", time) : time;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, RESTORE, texts.get("recovery.restore"), true);
        createButton(parent, DISCARD, texts.get("recovery.discard"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("recovery.later"), false);
    }

    private void updateButtons() {
        boolean some = table.getCheckedElements().length > 0;
        getButton(RESTORE).setEnabled(some);
        getButton(DISCARD).setEnabled(some);
    }

    @Override
    protected void buttonPressed(int button) {
        chosen = Arrays.stream(table.getCheckedElements()).map(FoundDraft.class::cast).toList();
        setReturnCode(button);
        close();
    }

    /** What was checked. */
    List<FoundDraft> chosen() {
        return chosen;
    }
}
