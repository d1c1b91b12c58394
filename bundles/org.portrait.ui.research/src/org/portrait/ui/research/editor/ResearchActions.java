/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.editor;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.portrait.ui.editor.document.EditMenu;
import org.portrait.ui.session.DocumentSession;

/** What the commands of the Edit menu mean in the research editor: the steps of the document, and the text that has the focus. */
final class ResearchActions {

    private final IEditorSite site;
    private final EditMenu menu;
    private ResearchPages pages;
    private DocumentSession session;

    /** @param revert goes back to what was saved */
    ResearchActions(IEditorSite site, Runnable revert) {
        this.site = site;
        menu = new EditMenu(site, this::stack, this::undo, () -> false, this::redo);
        for (TextEdit edit : TextEdit.values()) {
            menu.add(edit.factory(), () -> apply(edit), () -> pages != null);
        }
        menu.add(ActionFactory.DELETE, this::delete, () -> pages != null);
        menu.add(ActionFactory.REVERT, revert, () -> session.isDirty() || pages.isTyping());
        handle("org.eclipse.ui.navigate.nextTab", () -> pages.turn(1));
        handle("org.eclipse.ui.navigate.previousTab", () -> pages.turn(-1));
    }

    private void handle(String command, Runnable action) {
        site.getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }

            @Override
            public boolean isEnabled() {
                return pages != null;
            }
        });
    }

    void attach(ResearchPages shown, DocumentSession of) {
        pages = shown;
        session = of;
        update();
    }

    /** Lets undo and redo work in another view of the document. */
    void contributeTo(IActionBars bars) {
        menu.contributeTo(bars);
    }

    void dispose() {
        menu.dispose();
        pages = null;
    }

    /** Brings names and states up to date. */
    void update() {
        menu.update();
    }

    /** The steps; empty while nothing is shown. */
    private Optional<CommandStack> stack() {
        return pages == null ? Optional.empty() : Optional.of(session.editingDomain().getCommandStack());
    }

    private void undo() {
        pages.flush();
        menu.undo();
    }

    private void redo() {
        pages.flush();
        menu.redo();
    }

    private Control focus() {
        return site.getShell().getDisplay().getFocusControl();
    }

    private void apply(TextEdit edit) {
        if (edit == TextEdit.COPY && pages.front().copySaid()) {
            return;
        }
        if (TextEdit.isText(focus())) {
            edit.apply(focus());
        } else if (edit == TextEdit.COPY) {
            pages.front().copy();
        } else if (edit == TextEdit.PASTE) {
            pages.front().paste();
        }
    }

    private void delete() {
        if (!TextEdit.deleteIn(focus())) {
            pages.front().delete();
        }
    }
}
