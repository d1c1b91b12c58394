/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.attachment;

import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.portrait.research.Session;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.session.SessionListener;
import org.portrait.ui.text.UiTexts;

/** Shows the attachments of a session to whoever is logging it. */
public final class AttachmentsDialog extends Dialog {

    private static final int ROWS = 6;

    private final UiTexts texts = UiTexts.of(AttachmentsDialog.class);
    private final ResearchContext context;
    private final Session session;

    public AttachmentsDialog(ResearchContext context, Session session) {
        super(context.site().getShell());
        this.context = context;
        this.session = session;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("heading"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        AttachmentPane pane = new AttachmentPane(area, context, ROWS);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(90), SWT.DEFAULT).applyTo(pane.control());
        pane.show(session);
        SessionListener listener = new SessionListener() {

            @Override
            public void changed(Set<String> partIds) {
                pane.show(session);
            }
        };
        context.session().addListener(listener);
        area.addListener(SWT.Dispose, event -> context.session().removeListener(listener));
        pane.setFocus();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("close"), true);
    }
}
