/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.portrait.core.document.EarlierContent;
import org.portrait.ui.history.Preview.Line;
import org.portrait.ui.session.Failures;
import org.portrait.ui.text.PlainDialog;
import org.portrait.ui.text.UiTexts;

/** Lists the earlier versions of a file, and for the one that is selected what would change if it came back. */
final class EarlierVersionsDialog extends PlainDialog {

    private static final UiTexts TEXTS = UiTexts.of(EarlierVersionsDialog.class);

    private final String fileName;
    private final List<EarlierVersion> versions;
    private final Function<EarlierContent, Preview> comparison;
    private final Job job = new PreviewJob();
    private volatile EarlierVersion selected;
    private TableViewer table;
    private TableViewer changes;
    private Preview preview;

    /** @param comparison compares a version with what the file holds now; called in a job */
    EarlierVersionsDialog(Shell shell, String fileName, List<EarlierVersion> versions, Function<EarlierContent, Preview> comparison) {
        super(shell, TEXTS.get("title"), TEXTS.get("restore"));
        this.fileName = fileName;
        this.versions = versions;
        this.comparison = comparison;
    }

    @Override
    protected void createPage(Composite page) {
        setTitle(TEXTS.get("heading", fileName));
        new Label(page, SWT.NONE).setText(TEXTS.get("versions"));
        new Label(page, SWT.NONE).setText(TEXTS.get("changes"));
        table = table(page, 230);
        column(table, TEXTS.get("saved"), 1, version -> time((EarlierVersion) version), null);
        changes = table(page, 470);
        column(changes, TEXTS.get("element"), 2, line -> ((Line) line).element(), line -> ((Line) line).image().image());
        column(changes, TEXTS.get("change"), 3, line -> ((Line) line).change(), null);
        table.addSelectionChangedListener(event -> select((EarlierVersion) event.getStructuredSelection().getFirstElement()));
    }

    private static TableViewer table(Composite parent, int width) {
        Composite holder = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(width > 300, true).hint(width, 260).applyTo(holder);
        holder.setLayout(new TableColumnLayout());
        TableViewer viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        return viewer;
    }

    private static void column(TableViewer viewer, String title, int weight, Function<Object, String> text, Function<Object, Image> image) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(image == null ? ColumnLabelProvider.createTextProvider(text)
                : ColumnLabelProvider.createTextImageProvider(text, image));
        TableColumnLayout layout = (TableColumnLayout) viewer.getTable().getParent().getLayout();
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    private static String time(EarlierVersion version) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(UiTexts.locale())
                .format(version.saved().atZone(ZoneId.systemDefault()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        table.setInput(versions);
        table.setSelection(new StructuredSelection(versions.getFirst()));
    }

    private void select(EarlierVersion version) {
        selected = version;
        preview = null;
        changes.setInput(List.of());
        update();
        setMessage(TEXTS.get("message.wait"));
        if (version != null) {
            job.schedule();
        }
    }

    private void show(Preview shown) {
        preview = shown;
        changes.setInput(shown.lines());
        update();
        setMessage(TEXTS.get(shown.lines().isEmpty() ? "message.same" : "message"));
    }

    @Override
    protected boolean isReady() {
        return preview != null && !preview.lines().isEmpty();
    }

    private void show(IStatus failure) {
        setMessage(failure.getMessage(), IMessageProvider.ERROR);
    }

    @Override
    public boolean close() {
        selected = null;
        job.cancel();
        return super.close();
    }

    /** The version to be brought back, after the dialog was closed with its button. */
    Optional<EarlierContent> chosen() {
        return getReturnCode() == OK ? Optional.ofNullable(preview).map(Preview::content) : Optional.empty();
    }

    /** Reads the selected version; when another was selected meanwhile, that one next. */
    private final class PreviewJob extends Job {

        private final Display display = Display.getCurrent();

        PreviewJob() {
            super(UiTexts.of(EarlierVersionsDialog.class).get("job.preview"));
            setSystem(true);
            setPriority(SHORT);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            EarlierVersion version = selected;
            if (version != null) {
                try {
                    Preview read = comparison.apply(version.read());
                    ifStillSelected(version, () -> show(read));
                } catch (Exception e) {
                    IStatus failure = Failures.status(e);
                    ifStillSelected(version, () -> show(failure));
                }
            }
            return Status.OK_STATUS;
        }

        private void ifStillSelected(EarlierVersion version, Runnable work) {
            display.asyncExec(() -> {
                if (version == selected) {
                    work.run();
                }
            });
        }
    }
}
