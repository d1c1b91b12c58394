/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.markers.MarkerSupportView;
import org.portrait.ui.session.DocumentEditors;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.text.UiTexts;

/** The problems of persona files, with columns that say where. */
public final class ProblemsView extends MarkerSupportView {

    /** Identifier of the view and of what it shows. */
    public static final String ID = "org.portrait.ui.problems";

    public ProblemsView() {
        super(ID);
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        listen(parent);
    }

    @Override
    protected void setContentDescription(String description) {
        super.setContentDescription(Counts.say(description, UiTexts.of(ProblemsView.class)::get));
    }

    private void listen(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Tree tree) {
                tree.addListener(SWT.DefaultSelection, event -> openOutside());
            } else if (child instanceof Composite composite) {
                listen(composite);
            }
        }
    }

    /** The platform opens problems of workspace files only; those of other files are opened here. */
    private void openOutside() {
        IMarker marker = getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
                ? Adapters.adapt(selection.getFirstElement(), IMarker.class)
                : null;
        if (marker == null || marker.getResource() instanceof IFile || marker.getAttribute(Problem.FILE, "").isEmpty()) {
            return;
        }
        try {
            DocumentEditors.open(getSite().getPage(), new PersonaTarget(Path.of(marker.getAttribute(Problem.FILE, "")),
                    attribute(marker, Problem.ELEMENT), attribute(marker, Problem.FEATURE)));
        } catch (PartInitException e) {
            ILog.of(ProblemsView.class).log(e.getStatus());
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private static Optional<String> attribute(IMarker marker, String name) {
        return Optional.of(marker.getAttribute(name, "")).filter(value -> !value.isEmpty());
    }
}
