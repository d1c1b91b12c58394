/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.profile;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.portrait.model.Statement;
import org.portrait.model.label.Labels;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.field.EvidenceField;
import org.portrait.ui.edit.field.FieldHost;
import org.portrait.ui.edit.field.FieldTools;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Tint;

/** The evidence on one value, in a window beside it that goes when the user clicks elsewhere. */
final class EvidencePopup implements FieldHost {

    private static final int WIDTH = 460;
    private static final int HIGHEST = 420;

    private final FieldHost page;
    private final Slot slot;
    private final Control anchor;
    private Shell shell;
    private ScrolledComposite scroller;
    private EvidenceField field;

    EvidencePopup(FieldHost page, Slot slot, Control anchor) {
        this.page = page;
        this.slot = slot;
        this.anchor = anchor;
    }

    void open() {
        shell = new Shell(anchor.getShell(), SWT.TOOL | SWT.RESIZE);
        shell.setText(title());
        shell.setLayout(new FillLayout());
        scroller = new ScrolledComposite(shell, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        Composite body = toolkit().createComposite(scroller);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 12;
        layout.verticalSpacing = 8;
        body.setLayout(layout);
        Label title = toolkit().createLabel(body, title(), SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Label hint = toolkit().createLabel(body, Texts.get("evidence.hint"), SWT.WRAP);
        hint.setForeground(Tint.quiet(hint));
        hint.setLayoutData(Boxes.wide());
        field = EvidenceField.of(body, this, slot);
        field.control().setLayoutData(Boxes.wide());
        scroller.setContent(body);
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                shell.close();
                anchor.getShell().forceActive();
                anchor.setFocus();
            }
        });
        shell.addListener(SWT.Close, event -> field.flush());
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::closeUnlessNeeded));
        resized();
        Point below = anchor.toDisplay(0, anchor.getSize().y + 2);
        Rectangle screen = anchor.getMonitor().getClientArea();
        Point size = shell.getSize();
        shell.setLocation(Math.clamp(below.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x)),
                Math.clamp(below.y, screen.y, Math.max(screen.y, screen.y + screen.height - size.y)));
        shell.open();
        field.setFocus();
    }

    @Override
    public FieldTools tools() {
        return page.tools();
    }

    @Override
    public void resized() {
        Control body = scroller.getContent();
        if (body == null || body.isDisposed()) {
            return;
        }
        Point wanted = body.computeSize(WIDTH, SWT.DEFAULT);
        scroller.setMinHeight(wanted.y);
        Point trim = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int frame = trim.y - shell.getClientArea().height;
        shell.setSize(WIDTH + 20, Math.min(HIGHEST, wanted.y + Math.clamp(frame, 0, 60)));
        ((Composite) body).layout(true, true);
    }

    @Override
    public void focused(Slot place) {
        // the window explains itself
    }

    @Override
    public void showEvidence(Slot place, Control at) {
        // there is no evidence on evidence
    }

    /** The words of an item; the name of what holds a value of its own. */
    private String title() {
        boolean ofItem = slot.group() == null && slot.owner() instanceof Statement;
        return Texts.get("evidence.title", ofItem ? Labels.label(slot.owner(), Texts.locale()) : slot.name(Texts.locale()));
    }

    private void closeUnlessNeeded() {
        if (!shell.isDisposed()) {
            Shell active = shell.getDisplay().getActiveShell();
            boolean own = active != null && (active == shell || active.getParent() == shell);
            if (!own) {
                shell.close();
            }
        }
    }
}
