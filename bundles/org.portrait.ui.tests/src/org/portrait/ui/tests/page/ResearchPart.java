/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.portrait.ui.research.editor.ResearchEditor;
import org.portrait.ui.session.DocumentSessions;

/** The editor of a research: its sessions, and the page on which one of them is logged. */
public final class ResearchPart {

    private final ResearchEditor editor;

    private ResearchPart(ResearchEditor editor) {
        this.editor = editor;
    }

    /** Opens a file as a user would, and waits until its pages are there. */
    public static ResearchPart open(Path file) {
        ResearchPart part = new ResearchPart(Ui.get(() -> {
            try {
                return (ResearchEditor) IDE.openEditorOnFileStore(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage(),
                        EFS.getLocalFileSystem().getStore(file.toUri()));
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        }));
        Ui.await("the pages of the research", () -> part.editor.pages().isPresent());
        return part;
    }

    /** The editor that is in front. */
    public static ResearchPart front() {
        return Ui.awaitValue("a research in front", () -> Optional.ofNullable(
                PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor()).filter(ResearchEditor.class::isInstance)
                .map(ResearchEditor.class::cast).filter(found -> found.pages().isPresent()).map(ResearchPart::new));
    }

    private Composite pages() {
        return (Composite) editor.pages().orElseThrow().control();
    }

    /** The studies and sessions. */
    public TreePart sessions() {
        return new TreePart(() -> Ui.find(pages(), Tree.class, Tree::isVisible));
    }

    /** Presses a button of the page in front. */
    public void press(String button) {
        Ui.click(Ui.awaitValue("the button “" + button + "”", () -> Ui.find(pages(), Button.class,
                each -> each.isVisible() && each.getText().equals(button))));
    }

    /** Waits until the cursor is in the field for the answer. */
    public void awaitAnswering() {
        Ui.await("the cursor in the answer", () -> field().filter(StyledText::isFocusControl).isPresent());
    }

    /** Waits until the cursor is in the list of sessions. */
    public void awaitChoosing() {
        Ui.await("the cursor in the sessions", () -> Ui.find(pages(), Tree.class, Tree::isFocusControl).isPresent());
    }

    private Optional<StyledText> field() {
        return Ui.find(pages(), StyledText.class, StyledText::isVisible);
    }

    /** Waits for what is asked now. */
    public void awaitQuestion(String words) {
        Ui.await("the question “" + words + "”",
                () -> Ui.find(pages(), Label.class, label -> label.isVisible() && label.getText().equals(words)).isPresent());
    }

    /** Waits for words anywhere on the page, for example in the line that tells how far one is. */
    public void awaitWords(String words) {
        Ui.await("the words “" + words + "”",
                () -> Ui.find(pages(), Label.class, label -> label.isVisible() && label.getText().contains(words)).isPresent());
    }

    /** Types small letters and the like into the answer, as real keys. */
    public void type(String words) {
        awaitAnswering();
        Hands.type(words);
        Ui.await("“" + words + "” in the answer", () -> field().filter(text -> text.getText().endsWith(words)).isPresent());
    }

    /** Types into the line for a code, a follow-up question or a note, and takes it. */
    public void typeAside(String words) {
        Ui.await("the cursor in the line", () -> Ui.display().getFocusControl() instanceof Text);
        Hands.type(words);
        Ui.await("“" + words + "” in the line", () -> Ui.display().getFocusControl() instanceof Text text && text.getText().equals(words));
        Hands.press(SWT.CR);
        awaitAnswering();
    }

    /** Waits for the page with a title to be in front. */
    public void awaitPage(String title) {
        Ui.await("the page “" + title + "”", () -> Ui.find(pages(), CTabFolder.class,
                tabs -> tabs.getSelection() != null && tabs.getSelection().getText().equals(title)).isPresent());
    }

    /** Presses a key, wherever the focus is. */
    public void key(int key, int... modifiers) {
        Hands.press(key, modifiers);
    }

    /** What stands in the answer. */
    public String answer() {
        return Ui.get(() -> field().map(StyledText::getText).orElse(""));
    }

    /** Whether an answer can be written. */
    public boolean canAnswer() {
        return Ui.get(() -> field().filter(text -> text.getEditable() && text.isEnabled()).isPresent());
    }

    /** What became of the questions, in the order of the guide: the signs before them. */
    public List<String> signs() {
        return Ui.get(() -> Ui.find(pages(), Table.class, Table::isVisible)
                .map(table -> Arrays.stream(table.getItems()).map(item -> item.getText(0)).toList()).orElse(List.of()));
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return Ui.get(editor::isDirty);
    }

    /** Waits until there is, or is not, something to save. */
    public void awaitDirty(boolean dirty) {
        Ui.await(dirty ? "something to save" : "nothing to save", () -> editor.isDirty() == dirty);
    }

    /** Takes everything back, step by step, with the keys. */
    public void undoAll(Path file) {
        while (Ui.get(() -> stack(file).canUndo())) {
            Object step = Ui.get(() -> stack(file).getUndoCommand());
            Hands.press('z', SWT.MOD1);
            Ui.await("the step before", () -> !stack(file).canUndo() || stack(file).getUndoCommand() != step);
        }
    }

    private static CommandStack stack(Path file) {
        return DocumentSessions.get().find(file).orElseThrow().editingDomain().getCommandStack();
    }
}
