/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.actions.ActionFactory;
import org.portrait.ui.edit.StepNames;
import org.portrait.ui.edit.text.Texts;

/** What the commands of the workbench's menus mean in an editor of a document: undo and redo by the names of the steps, and whatever is added. */
public final class EditMenu {

    private final IEditorSite site;
    private final Supplier<Optional<CommandStack>> stack;
    private final List<Entry> entries = new ArrayList<>();
    private final Entry undo;
    private final Entry redo;
    private final IPartListener2 activation = new IPartListener2() {

        @Override
        public void partActivated(IWorkbenchPartReference part) {
            if (part.getPart(false) == site.getPart()) {
                install();
            }
        }
    };

    /**
     * @param stack  the steps; empty while there is no document
     * @param back   runs for Undo
     * @param typing whether there is something to undo that is no step yet
     * @param on     runs for Redo
     */
    public EditMenu(IEditorSite site, Supplier<Optional<CommandStack>> stack, Runnable back, BooleanSupplier typing, Runnable on) {
        this.site = site;
        this.stack = stack;
        undo = entry(ActionFactory.UNDO, back, () -> stack.get().map(CommandStack::canUndo).orElse(false) || typing.getAsBoolean());
        redo = entry(ActionFactory.REDO, on, () -> stack.get().map(CommandStack::canRedo).orElse(false));
        site.getPage().addPartListener(activation);
    }

    /** Says what another command means. */
    public IAction add(ActionFactory factory, Runnable work, BooleanSupplier enabled) {
        return entry(factory, work, enabled);
    }

    private Entry entry(ActionFactory factory, Runnable work, BooleanSupplier enabled) {
        Entry entry = new Entry(work, enabled);
        entry.setId(factory.getId());
        entry.setActionDefinitionId(factory.getCommandId());
        entries.add(entry);
        site.getActionBars().setGlobalActionHandler(factory.getId(), entry);
        return entry;
    }

    /** All editors of one kind share one menu; it speaks for the one that is in front. */
    private void install() {
        entries.forEach(entry -> site.getActionBars().setGlobalActionHandler(entry.getId(), entry));
        update();
        site.getActionBars().updateActionBars();
    }

    /** Lets undo and redo work in another view of the document. */
    public void contributeTo(IActionBars bars) {
        bars.setGlobalActionHandler(undo.getId(), undo);
        bars.setGlobalActionHandler(redo.getId(), redo);
    }

    /** Takes a step back. */
    public void undo() {
        stack.get().filter(CommandStack::canUndo).ifPresent(CommandStack::undo);
    }

    /** Takes a step again that was taken back. */
    public void redo() {
        stack.get().filter(CommandStack::canRedo).ifPresent(CommandStack::redo);
    }

    /** Brings names and states up to date; the menus are told only of what is another than before. */
    public void update() {
        if (stack.get().isEmpty()) {
            return;
        }
        List<?> before = shown();
        name(undo, label("undo", stack.get().map(CommandStack::getUndoCommand)));
        name(redo, label("redo", stack.get().map(CommandStack::getRedoCommand)));
        entries.forEach(Entry::update);
        if (!shown().equals(before)) {
            site.getActionBars().updateActionBars();
        }
    }

    /** Menus are told of each name that is given, be it another or not. */
    private static void name(Entry entry, String name) {
        if (!name.equals(entry.getText())) {
            entry.setText(name);
        }
    }

    private List<?> shown() {
        return Stream.concat(Stream.of(undo.getText(), redo.getText()), entries.stream().map(Entry::isEnabled)).toList();
    }

    private static String label(String key, Optional<Command> command) {
        return command.map(StepNames::of).filter(name -> !name.isEmpty()).map(name -> Texts.get("menu." + key + ".what", name))
                .orElse(Texts.get("menu." + key));
    }

    /** The editor is closed. */
    public void dispose() {
        site.getPage().removePartListener(activation);
    }

    private static final class Entry extends Action {
        private final Runnable work;
        private final BooleanSupplier enabled;

        Entry(Runnable work, BooleanSupplier enabled) {
            this.work = work;
            this.enabled = enabled;
            setEnabled(false);
        }

        void update() {
            setEnabled(enabled.getAsBoolean());
        }

        @Override
        public void run() {
            work.run();
        }
    }
}
