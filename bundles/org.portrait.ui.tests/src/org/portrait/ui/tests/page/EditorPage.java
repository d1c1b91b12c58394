/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** The persona editor. */
public final class EditorPage {

    private final IEditorPart editor;

    private EditorPage(IEditorPart editor) {
        this.editor = editor;
    }

    /** Opens a file as a user would; what is in it may come later. */
    public static EditorPage open(Path file) {
        return new EditorPage(Ui.get(() -> {
            try {
                return IDE.openEditorOnFileStore(page(), EFS.getLocalFileSystem().getStore(file.toUri()));
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Closes the editor; what is not saved is lost. */
    public void close() {
        Ui.run(() -> page().closeEditor(editor, false));
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return Ui.get(editor::isDirty);
    }

    /** Waits until there is, or is not, something to save. */
    public void awaitDirty(boolean dirty) {
        Ui.await(dirty ? "something to save" : "nothing to save", () -> editor.isDirty() == dirty);
    }

    /** Waits for words on the editor, for example why a file cannot be opened. */
    public void awaitWords(String words) {
        Ui.await("the words “" + words + "”",
                () -> Ui.find(window(), Label.class, label -> label.isVisible() && label.getText().contains(words)).isPresent());
    }

    /** The page with the card, in front. */
    public CardPart card() {
        select("Card");
        return new CardPart();
    }

    /** The page with the forms, in front. */
    public ProfilePart profile() {
        select("Profile");
        return new ProfilePart();
    }

    /** The page with personas side by side, in front. */
    public ScenePart comparison() {
        select("Comparison");
        return new ScenePart();
    }

    /** The page with the segment map, in front. */
    public ScenePart map() {
        select("Segment map");
        return new ScenePart();
    }

    /** The page of a research on which interviews are coded, in front. */
    public CodingPart coding() {
        select("Coding");
        return new CodingPart();
    }

    /** The page of a research with the code book, in front. */
    public CodesPart codes() {
        select("Codes");
        return new CodesPart();
    }

    /** Waits until a page came to the front by itself. */
    public void awaitFront(String title) {
        Ui.await("the page “" + title + "” in front", () -> Ui.find(window(), CTabFolder.class,
                tabs -> tabs.isVisible() && item(tabs, title).filter(item -> tabs.getSelection() == item).isPresent()).isPresent());
    }

    static void select(String title) {
        CTabFolder folder = Ui.awaitValue("the pages of the editor",
                () -> Ui.find(window(), CTabFolder.class, tabs -> tabs.isVisible() && item(tabs, title).isPresent()));
        Ui.run(() -> {
            if (folder.getSelection() != item(folder, title).orElseThrow()) {
                folder.setSelection(item(folder, title).orElseThrow());
                Event event = new Event();
                event.item = folder.getSelection();
                folder.notifyListeners(SWT.Selection, event);
            }
        });
    }

    private static Optional<CTabItem> item(CTabFolder folder, String title) {
        for (CTabItem item : folder.getItems()) {
            if (item.getText().equals(title)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    static Composite window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }
}
