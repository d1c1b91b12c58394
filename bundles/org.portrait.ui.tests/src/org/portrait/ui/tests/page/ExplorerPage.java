/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;

/** The explorer. */
public final class ExplorerPage {

    private static final String ID = "org.portrait.ui.explorer";

    private final TreePart tree = new TreePart(ExplorerPage::treeControl);

    ExplorerPage() {
        WorkbenchPage.show(ID);
    }

    /** What is in the workspace. */
    public TreePart tree() {
        return tree;
    }

    /** Whether the explorer tells how to begin, because there is nothing to show. */
    public boolean showsHowToBegin() {
        return Ui.get(() -> link("Try the samples").filter(Link::isVisible).isPresent());
    }

    /** Follows one of the links that tell how to begin. */
    public void begin(String link) {
        Link found = Ui.awaitValue("the link “" + link + "”", () -> link(link).filter(Link::isVisible));
        Ui.click(found);
    }

    private static Optional<Link> link(String text) {
        return root().flatMap(root -> Ui.find(root, Link.class, link -> link.getText().equals("<a>" + text + "</a>")));
    }

    private static Optional<Composite> root() {
        return treeControl().map(tree -> tree.getParent().getParent().getParent());
    }

    private static Optional<Tree> treeControl() {
        IViewPart view = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().findView(ID);
        return view instanceof CommonNavigator navigator && navigator.getCommonViewer() != null
                ? Optional.of(navigator.getCommonViewer().getTree())
                : Optional.empty();
    }
}
