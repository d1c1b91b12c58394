/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.attachment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.research.Attachment;
import org.portrait.research.Session;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.research.page.FileDrop;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.text.UiTexts;

/** The attachments of a session, and what can be done with them. */
public final class AttachmentPane {

    private final UiTexts texts = UiTexts.of(AttachmentPane.class);
    private final AttachmentActs acts;
    private final Composite box;
    private final Button addFiles;
    private final AttachmentTable table;
    private Session session;

    /** @param rows how many attachments are seen at once */
    public AttachmentPane(Composite parent, ResearchContext context, int rows) {
        FormToolkit forms = context.forms();
        acts = new AttachmentActs(context, parent::getShell);
        box = forms.createComposite(parent);
        box.setLayout(Boxes.grid(1, 0));
        Composite bar = forms.createComposite(box);
        bar.setLayout(Boxes.grid(3, 8));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Label heading = forms.createLabel(bar, texts.get("heading"));
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        addFiles = button(forms, bar, "add.files", () -> acts.addFiles(session));
        button(forms, bar, "add.link", () -> acts.addLink(session));
        table = new AttachmentTable(forms.createComposite(box), rows);
        table.control().addListener(SWT.DefaultSelection, event -> one(acts::open));
        table.control().addListener(SWT.KeyDown, event -> {
            event.doit = !key(event.keyCode, event.stateMask);
        });
        createMenu();
        Label privacy = forms.createLabel(box, texts.get("privacy"), SWT.WRAP);
        privacy.setForeground(Tint.quiet(privacy));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 300;
        privacy.setLayoutData(wide);
        FileDrop.on(box, (files, at) -> add(files));
    }

    private Button button(FormToolkit forms, Composite bar, String key, Runnable work) {
        Button button = forms.createButton(bar, texts.get(key), SWT.PUSH);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    private boolean key(int code, int modifiers) {
        if (code == SWT.INSERT && modifiers == 0) {
            acts.addFiles(session);
        } else if (code == SWT.F2 && modifiers == 0) {
            one(acts::edit);
        } else if (code == SWT.DEL && modifiers == 0) {
            remove();
        } else if (code == 'v' && modifiers == SWT.MOD1) {
            paste();
        } else {
            return false;
        }
        return true;
    }

    private void createMenu() {
        Menu menu = new Menu(table.control());
        List<MenuItem> ofOne = List.of(item(menu, "menu.open", () -> one(acts::open)), item(menu, "menu.edit", () -> one(acts::edit)),
                item(menu, "menu.find", () -> one(acts::find)));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "menu.add", () -> acts.addFiles(session));
        item(menu, "menu.link", () -> acts.addLink(session));
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem remove = item(menu, "menu.remove", this::remove);
        menu.addListener(SWT.Show, event -> {
            List<Attachment> selected = selection();
            ofOne.forEach(each -> each.setEnabled(selected.size() == 1));
            ofOne.getLast().setEnabled(selected.size() == 1 && table.isFile(selected.getFirst()));
            remove.setEnabled(!selected.isEmpty());
        });
        table.control().setMenu(menu);
    }

    private MenuItem item(Menu menu, String key, Runnable work) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(texts.get(key));
        item.addListener(SWT.Selection, event -> work.run());
        return item;
    }

    private void one(Consumer<Attachment> work) {
        List<Attachment> selected = selection();
        if (selected.size() == 1) {
            work.accept(selected.getFirst());
        }
    }

    private List<Attachment> selection() {
        return session == null ? List.of() : table.selection().stream().map(this::find).flatMap(Optional::stream).toList();
    }

    private Optional<Attachment> find(String id) {
        return session.getAttachments().stream().filter(each -> id.equals(each.getId())).findFirst();
    }

    /** All of it. */
    public Control control() {
        return box;
    }

    /** Shows the attachments of a session as they are now. */
    public void show(Session shown) {
        session = shown;
        table.show(shown, acts.files());
    }

    /** Selects an attachment of the session that is shown. */
    public void select(String id) {
        int[] rows = IntStream.range(0, session.getAttachments().size())
                .filter(row -> id.equals(session.getAttachments().get(row).getId())).toArray();
        table.control().setSelection(rows);
        table.control().showSelection();
    }

    /** Whether the list has the focus. */
    public boolean hasFocus() {
        return table.control().isFocusControl();
    }

    /** Takes the focus: the list, or the button that begins it. */
    public void setFocus() {
        if (session.getAttachments().isEmpty()) {
            addFiles.setFocus();
        } else {
            if (table.control().getSelectionCount() == 0) {
                table.control().setSelection(0);
            }
            table.control().setFocus();
        }
    }

    /** Adds files to the session. */
    public void add(List<Path> files) {
        acts.add(session, files);
    }

    /** Takes off what is selected. */
    public void remove() {
        acts.remove(selection());
    }

    /** Adds what is on the clipboard. */
    public void paste() {
        acts.paste(session);
    }
}
