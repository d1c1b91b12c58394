/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.attachment;

import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.portrait.research.Session;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.session.SessionListener;
import org.portrait.ui.text.PlainDialog;
import org.portrait.ui.text.UiTexts;

/** Shows the attachments of a session to whoever is logging it. */
public final class AttachmentsDialog extends PlainDialog {

    private static final int ROWS = 6;

    private static final UiTexts TEXTS = UiTexts.of(AttachmentsDialog.class);

    private final ResearchContext context;
    private final Session session;

    public AttachmentsDialog(ResearchContext context, Session session) {
        super(context.site().getShell(), TEXTS.get("heading"));
        this.context = context;
        this.session = session;
    }

    @Override
    protected void createPage(Composite page) {
        setMessage(TEXTS.get("message"));
        AttachmentPane pane = new AttachmentPane(page, context, ROWS);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(convertWidthInCharsToPixels(90), SWT.DEFAULT).applyTo(pane.control());
        pane.show(session);
        SessionListener listener = new SessionListener() {

            @Override
            public void changed(Set<String> partIds) {
                pane.show(session);
            }
        };
        context.session().addListener(listener);
        page.addListener(SWT.Dispose, event -> context.session().removeListener(listener));
        pane.setFocus();
    }
}
