/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.attachment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.portrait.research.Attachment;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.attachment.AttachedFiles;
import org.portrait.research.attachment.AttachmentKind;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** The list of attachments. Whether their files are there is found out in a job. */
final class AttachmentTable {

    private static final String PATH = "path";

    private final UiTexts texts = UiTexts.of(AttachmentTable.class);
    private final Table table;
    private Set<String> missing = Set.of();
    private Job looking;

    /** @param rows how many are seen at once */
    AttachmentTable(Composite parent, int rows) {
        TableColumnLayout layout = new TableColumnLayout();
        parent.setLayout(layout);
        table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        table.setHeaderVisible(true);
        Accessibility.name(table, texts.get("heading"));
        column(layout, "column.title", 28);
        column(layout, "column.kind", 14);
        column(layout, "column.where", 40);
        column(layout, "column.who", 18);
        GridData high = new GridData(SWT.FILL, SWT.FILL, true, true);
        high.heightHint = table.getHeaderHeight() + rows * table.getItemHeight() + 4;
        high.widthHint = 300;
        parent.setLayoutData(high);
        table.addListener(SWT.Dispose, event -> stop());
    }

    private void column(TableColumnLayout layout, String key, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(texts.get(key));
        layout.setColumnData(column, new ColumnWeightData(weight));
    }

    Table control() {
        return table;
    }

    /** Identifiers of what is selected. */
    List<String> selection() {
        return Stream.of(table.getSelection()).map(item -> (String) item.getData()).toList();
    }

    boolean isFile(Attachment attachment) {
        return AttachedFiles.link(attachment).isEmpty();
    }

    void show(Session session, AttachedFiles files) {
        Set<String> selected = new HashSet<>(selection());
        table.setRedraw(false);
        List<Attachment> shown = session.getAttachments();
        table.setItemCount(shown.size());
        table.deselectAll();
        for (int row = 0; row < shown.size(); row++) {
            Attachment attachment = shown.get(row);
            TableItem item = table.getItem(row);
            String path = text(attachment.getPath());
            item.setData(attachment.getId());
            item.setData(PATH, path);
            String title = text(attachment.getDescription());
            item.setText(new String[] {title.isBlank() ? path.substring(path.lastIndexOf('/') + 1) : title,
                    texts.get("kind." + AttachmentKind.of(path)), path, who(session, attachment)});
            if (selected.contains(attachment.getId())) {
                table.select(row);
            }
        }
        tellMissing();
        table.setRedraw(true);
        look(shown, files);
    }

    private String who(Session session, Attachment attachment) {
        String only = attachment.getRespondent();
        return only == null ? texts.get("who.all") : session.getSpeakers().stream().filter(each -> only.equals(each.getRespondent())).findFirst()
                .map(Speaker::getLabel).orElse(texts.get("who.unnamed"));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private void stop() {
        if (looking != null) {
            looking.cancel();
        }
    }

    /** A disk in the net may take its time. */
    private void look(List<Attachment> shown, AttachedFiles files) {
        stop();
        if (shown.isEmpty()) {
            return;
        }
        List<Attachment> copies = List.copyOf(EcoreUtil.copyAll(shown));
        Display display = table.getDisplay();
        looking = Job.createSystem(texts.get("job"), monitor -> {
            Set<String> gone = copies.stream().takeWhile(each -> !monitor.isCanceled()).filter(files::isMissing).map(Attachment::getId)
                    .collect(Collectors.toSet());
            display.asyncExec(() -> {
                if (!monitor.isCanceled() && !table.isDisposed()) {
                    missing = gone;
                    tellMissing();
                }
            });
        });
        looking.schedule();
    }

    private void tellMissing() {
        for (TableItem item : table.getItems()) {
            boolean gone = missing.contains(item.getData());
            String path = (String) item.getData(PATH);
            String told = gone ? texts.get("missing", path) : path;
            if (!item.getText(2).equals(told)) {
                item.setText(2, told);
            }
            item.setForeground(gone ? Tint.warning(table) : null);
        }
    }
}
