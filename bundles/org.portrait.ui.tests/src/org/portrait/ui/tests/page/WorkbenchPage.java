/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** The window of the workbench. */
public final class WorkbenchPage {

    /** The title of the window. */
    public String title() {
        return Ui.get(() -> shell().getText());
    }

    Shell shell() {
        return window().getShell();
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Chooses an item of the menu bar, for example {@code menu("File", "New", "Persona")}; waits until it can be chosen. */
    public void menu(String... path) {
        MenuItem item = Ui.awaitValue("the menu item " + String.join(" > ", path) + " enabled",
                () -> item(shell().getMenuBar(), path).filter(MenuItem::isEnabled));
        Ui.click(item);
    }

    /** Whether an item of the menu bar is there and can be chosen. */
    public boolean canChoose(String... path) {
        return Ui.get(() -> item(shell().getMenuBar(), path).filter(MenuItem::isEnabled).isPresent());
    }

    /** The texts of the items of a menu; of the menu bar when the path is empty. */
    public List<String> items(String... path) {
        return Ui.get(() -> {
            Menu menu = path.length == 0 ? shell().getMenuBar() : item(shell().getMenuBar(), path).map(MenuItem::getMenu).orElseThrow();
            return Arrays.stream(shown(menu).getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                    .map(item -> Ui.plain(item.getText())).toList();
        });
    }

    static Optional<MenuItem> item(Menu menu, String... path) {
        Optional<MenuItem> item = Arrays.stream(shown(menu).getItems()).filter(each -> Ui.plain(each.getText()).equals(path[0])).findFirst();
        return path.length == 1 ? item : item.flatMap(found -> item(found.getMenu(), Arrays.copyOfRange(path, 1, path.length)));
    }

    private static Menu shown(Menu menu) {
        Ui.send((Widget) menu, SWT.Show);
        return menu;
    }

    /** The explorer. */
    public ExplorerPage explorer() {
        return new ExplorerPage();
    }

    /** The problems. */
    public ProblemsPage problems() {
        return new ProblemsPage();
    }

    /** Whether the window says just that somewhere, to be seen. */
    public boolean says(String text) {
        return Ui.get(() -> Ui.find(shell(), Label.class, label -> label.isVisible() && label.getText().equals(text)).isPresent());
    }

    /** Whether a view is open. */
    public boolean hasView(String id) {
        return Ui.get(() -> Arrays.stream(page().getViewReferences()).map(IViewReference::getId).anyMatch(id::equals));
    }

    /** Titles of the open editors, an asterisk before those with unsaved changes. */
    public List<String> editors() {
        return Ui.get(() -> Arrays.stream(page().getEditorReferences())
                .map(editor -> (editor.isDirty() ? "*" : "") + editor.getTitle()).toList());
    }

    /** Waits until no editor has unsaved changes. */
    public void awaitSaved() {
        Ui.await("everything saved", () -> editors().stream().noneMatch(title -> title.startsWith("*")));
    }

    /** Waits until all editors are closed. */
    public void awaitNoEditors() {
        Ui.await("no editors", () -> editors().isEmpty());
    }

    /** Closes all editors and answers that nothing is to be saved. */
    public void closeEditorsWithoutSaving() {
        Ui.run(() -> page().closeAllEditors(false));
        awaitNoEditors();
    }

    /** Brings the editor with a title to the front. */
    public void activateEditor(String title) {
        Ui.run(() -> Arrays.stream(page().getEditorReferences()).filter(editor -> editor.getTitle().equals(title))
                .map(IEditorReference.class::cast).forEach(editor -> page().activate(editor.getEditor(true))));
    }

    /** Shows a view, as its menu item does. */
    static void show(String view) {
        Ui.run(() -> {
            try {
                page().showView(view);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }
}
