/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;

/** The problems view. */
public final class ProblemsPage {

    private final TreePart tree;

    ProblemsPage() {
        WorkbenchPage.show("org.portrait.ui.problems");
        tree = new TreePart(ProblemsPage::treeControl);
    }

    /** The problems, the worst first. */
    public TreePart tree() {
        return tree;
    }

    private static Optional<Tree> treeControl() {
        Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
        return Ui.find((Composite) shell, Tree.class, tree -> tree.isVisible() && tree.getColumnCount() > 2
                && tree.getColumn(0).getText().equals("What is wrong"));
    }
}
