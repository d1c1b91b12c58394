/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.explorer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.portrait.ui.image.UiImages;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** What the explorer shows before there is a project: the three ways to begin. */
final class StartPage extends Composite {

    private final UiTexts texts = UiTexts.of(StartPage.class);
    private final IWorkbenchWindow window;
    private Link first;

    StartPage(Composite parent, IWorkbenchWindow window) {
        super(parent, SWT.NONE);
        this.window = window;
        setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 20).spacing(10, 6).applyTo(this);
        Label title = new Label(this, SWT.WRAP);
        title.setText(texts.get("start.title"));
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        Label lead = new Label(this, SWT.WRAP);
        lead.setText(texts.get("start.lead"));
        for (Label label : new Label[] { title, lead }) {
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(160, SWT.DEFAULT).applyTo(label);
        }
        ((GridData) lead.getLayoutData()).verticalIndent = 4;
        first = way(UiImages.SAMPLES, "samples", "org.portrait.ui.samples");
        way(UiImages.NEW_PROJECT, "project", "org.portrait.ui.newProject");
        way(UiImages.OPEN, "open", "org.portrait.ui.openFile");
    }

    private Link way(UiImages image, String key, String command) {
        Label icon = new Label(this, SWT.NONE);
        icon.setImage(image.image());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).indent(0, 14).applyTo(icon);
        Link link = new Link(this, SWT.WRAP);
        link.setText("<a>" + texts.get("start." + key) + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(command)));
        Accessibility.name(link, texts.get("start." + key));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 14).applyTo(link);
        new Label(this, SWT.NONE);
        Label help = new Label(this, SWT.WRAP);
        help.setText(texts.get("start." + key + ".help"));
        GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).applyTo(help);
        return link;
    }

    private void run(String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
            ILog.of(StartPage.class).error("The command cannot be run: " + command, e);
        }
    }

    @Override
    public boolean setFocus() {
        return first.setFocus();
    }
}
