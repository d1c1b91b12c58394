/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.explorer;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.navigator.CommonNavigator;
import org.portrait.ui.text.Accessibility;

/** The explorer view; while there is nothing to show, it says what to do. */
public final class PersonaExplorer extends CommonNavigator {

    /** Identifier of the view. */
    public static final String ID = "org.portrait.ui.explorer";

    private final IResourceChangeListener projectWatch = event -> projectsChanged();
    private Composite stack;
    private Composite tree;
    private Composite start;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        tree = new Composite(stack, SWT.NONE);
        tree.setLayout(new FillLayout());
        super.createPartControl(tree);
        Accessibility.name(getCommonViewer().getTree(), getPartName());
        start = new StartPage(stack, getSite().getWorkbenchWindow());
        ResourcesPlugin.getWorkspace().addResourceChangeListener(projectWatch, IResourceChangeEvent.POST_CHANGE);
        showRightPage();
    }

    private void projectsChanged() {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!stack.isDisposed()) {
                showRightPage();
            }
        });
    }

    private void showRightPage() {
        boolean empty = ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0;
        StackLayout layout = (StackLayout) stack.getLayout();
        Composite wanted = empty ? start : tree;
        if (layout.topControl != wanted) {
            layout.topControl = wanted;
            stack.layout();
        }
    }

    @Override
    public void setFocus() {
        if (((StackLayout) stack.getLayout()).topControl == start) {
            start.setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(projectWatch);
        super.dispose();
    }
}
