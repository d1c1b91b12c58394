/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A tree on the screen. Items are named by their texts from the root on, or by beginnings with “…”; a counter behind a name does not matter. */
public final class TreePart {

    private final Supplier<Optional<Tree>> tree;

    TreePart(Supplier<Optional<Tree>> tree) {
        this.tree = tree;
    }

    /** Waits for an item, opening those above it. */
    public void await(String... path) {
        item(path);
    }

    /** Waits until there is no such item. */
    public void awaitGone(String... path) {
        Ui.await("no item " + String.join(" > ", path), () -> tree.get().flatMap(found -> find(found.getItems(), path)).isEmpty());
    }

    /** Whether there is such an item now. */
    public boolean has(String... path) {
        return Ui.get(() -> tree.get().flatMap(found -> find(found.getItems(), path)).isPresent());
    }

    /** The texts of the items below an item, or of the roots when the path is empty. */
    public List<String> children(String... path) {
        if (path.length == 0) {
            return Ui.get(() -> tree.get().map(found -> texts(found.getItems())).orElse(List.of()));
        }
        TreeItem item = item(path);
        return Ui.get(() -> {
            expand(item);
            return texts(item.getItems());
        });
    }

    private static List<String> texts(TreeItem[] items) {
        return Arrays.stream(items).map(TreePart::text).toList();
    }

    private static String text(TreeItem item) {
        return item.getText().replaceAll("\u2002\\d+$", "");
    }

    /** Selects items of one parent, or one item by its whole path. */
    public void select(String... path) {
        TreeItem item = item(path);
        Ui.run(() -> {
            Tree owner = item.getParent();
            owner.setFocus();
            owner.setSelection(item);
            Event event = new Event();
            event.item = item;
            owner.notifyListeners(SWT.Selection, event);
        });
    }

    /** Double-clicks an item. */
    public void open(String... path) {
        select(path);
        TreeItem item = item(path);
        Ui.start(() -> {
            Event event = new Event();
            event.item = item;
            item.getParent().notifyListeners(SWT.DefaultSelection, event);
        });
    }

    /** Selects an item and chooses from its context menu. */
    public void contextMenu(String[] path, String... menuPath) {
        select(path);
        MenuItem chosen = Ui.awaitValue("the context menu item " + String.join(" > ", menuPath),
                () -> menu().flatMap(menu -> WorkbenchPage.item(menu, menuPath)).filter(MenuItem::isEnabled));
        Ui.click(chosen);
    }

    private Optional<Menu> menu() {
        return tree.get().map(Tree::getMenu);
    }

    private TreeItem item(String... path) {
        try {
            return Ui.awaitValue("the item " + String.join(" > ", path), () -> tree.get().flatMap(found -> find(found.getItems(), path)));
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "; in the tree: " + Ui.get(() -> tree.get().map(found -> dump(found.getItems()))), e);
        }
    }

    private static String dump(TreeItem[] items) {
        return Arrays.stream(items).map(item -> text(item) + (item.getItemCount() == 0 ? "" : dump(item.getItems()))).toList().toString();
    }

    private static Optional<TreeItem> find(TreeItem[] items, String... path) {
        Optional<TreeItem> first = Arrays.stream(items).filter(item -> fits(item, path[0])).findFirst();
        if (path.length == 1) {
            return first;
        }
        return first.flatMap(item -> {
            expand(item);
            return find(item.getItems(), Arrays.copyOfRange(path, 1, path.length));
        });
    }

    private static boolean fits(TreeItem item, String name) {
        return name.endsWith("…") ? text(item).startsWith(name.substring(0, name.length() - 1)) : text(item).equals(name);
    }

    private static void expand(TreeItem item) {
        if (!item.getExpanded()) {
            Event event = new Event();
            event.item = item;
            item.getParent().notifyListeners(SWT.Expand, event);
            item.setExpanded(true);
        }
    }
}
