/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.actions.ActionFactory;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.session.DocumentSession;

/** What the commands of the Edit menu mean in the research editor: the steps of the document, and the text that has the focus. */
final class ResearchActions {

    private final IEditorSite site;
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
    private ResearchPages pages;
    private DocumentSession session;

    /** @param revert goes back to what was saved */
    ResearchActions(IEditorSite site, Runnable revert) {
        this.site = site;
        undo = entry(ActionFactory.UNDO, () -> step(true), () -> stack().map(CommandStack::canUndo).orElse(false));
        redo = entry(ActionFactory.REDO, () -> step(false), () -> stack().map(CommandStack::canRedo).orElse(false));
        for (TextEdit edit : TextEdit.values()) {
            entry(edit.factory(), () -> edit.apply(focus()), () -> pages != null);
        }
        entry(ActionFactory.DELETE, this::delete, () -> pages != null);
        entry(ActionFactory.REVERT, revert, () -> session != null && (session.isDirty() || pages.isTyping()));
        site.getPage().addPartListener(activation);
    }

    void attach(ResearchPages shown, DocumentSession of) {
        pages = shown;
        session = of;
        update();
    }

    /** All editors of this kind share one menu; it speaks for the one that is in front. */
    private void install() {
        entries.forEach(entry -> site.getActionBars().setGlobalActionHandler(entry.getId(), entry));
        update();
        site.getActionBars().updateActionBars();
    }

    void dispose() {
        site.getPage().removePartListener(activation);
        pages = null;
    }

    /** Brings names and states up to date; menus are told of what is another than before only. */
    void update() {
        if (pages == null) {
            return;
        }
        List<?> before = shown();
        name(undo, label("undo", stack().map(CommandStack::getUndoCommand)));
        name(redo, label("redo", stack().map(CommandStack::getRedoCommand)));
        entries.forEach(Entry::update);
        if (!shown().equals(before)) {
            site.getActionBars().updateActionBars();
        }
    }

    private static void name(Entry entry, String name) {
        if (!name.equals(entry.getText())) {
            entry.setText(name);
        }
    }

    private List<?> shown() {
        return Stream.concat(Stream.of(undo.getText(), redo.getText()), entries.stream().map(Entry::isEnabled)).toList();
    }

    private static String label(String key, Optional<Command> command) {
        return command.map(Command::getLabel).filter(name -> !name.isEmpty()).map(name -> Texts.get("menu." + key + ".what", name))
                .orElse(Texts.get("menu." + key));
    }

    private Optional<CommandStack> stack() {
        return Optional.ofNullable(session).map(open -> open.editingDomain().getCommandStack());
    }

    private void step(boolean back) {
        pages.flush();
        stack().ifPresent(stack -> {
            if (back && stack.canUndo()) {
                stack.undo();
            } else if (!back && stack.canRedo()) {
                stack.redo();
            }
        });
    }

    private Control focus() {
        return site.getShell().getDisplay().getFocusControl();
    }

    private void delete() {
        if (!TextEdit.deleteIn(focus())) {
            pages.front().delete();
        }
    }

    private Entry entry(ActionFactory factory, Runnable work, BooleanSupplier enabled) {
        Entry entry = new Entry(work, enabled);
        entry.setId(factory.getId());
        entry.setActionDefinitionId(factory.getCommandId());
        entries.add(entry);
        site.getActionBars().setGlobalActionHandler(factory.getId(), entry);
        return entry;
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
