/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.scene.Origin;
import org.portrait.core.privacy.Disclosure;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.ui.card.SceneCanvas;
import org.portrait.ui.card.EditAction;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.scrap.Removing;
import org.portrait.ui.edit.scrap.Scrap;
import org.portrait.ui.edit.scrap.ScrapBoard;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.ChipLine;
import org.portrait.ui.editor.document.EditMenu;
import org.portrait.ui.session.DocumentSession;

/** The commands of the Edit menu and the editor's keys. In a text they are about the text, elsewhere about what is selected. */
final class EditorActions {

    /** The context in which the editor's keys mean something. */
    static final String CONTEXT = "org.portrait.ui.editor.context";

    private final IEditorSite site;
    private final EditMenu menu;
    private Runnable leaving = () -> {
    };
    private EditorPages pages;
    private DocumentSession session;

    /** @param revert goes back to what was saved */
    EditorActions(IEditorSite site, Runnable revert) {
        this.site = site;
        menu = new EditMenu(site, this::stack, first(EditAction.UNDO, this::undo), () -> pages.editing().isTyping(),
                first(EditAction.REDO, this::redo));
        IAction cut = menu.add(ActionFactory.CUT, first(EditAction.CUT, this::cut), this::canCopy);
        IAction copy = menu.add(ActionFactory.COPY, first(EditAction.COPY, this::copy), this::canCopy);
        IAction paste = menu.add(ActionFactory.PASTE, first(EditAction.PASTE, this::paste), () -> pages != null);
        greyWhileSeen(cut, copy, paste);
        menu.add(ActionFactory.DELETE, first(EditAction.DELETE, this::delete), this::canCopy);
        menu.add(ActionFactory.SELECT_ALL, first(EditAction.SELECT_ALL, () -> text().ifPresent(Text::selectAll)), () -> pages != null);
        menu.add(ActionFactory.REVERT, revert, () -> session != null && (session.isDirty() || pages.editing().isTyping()));
        IHandlerService handlers = site.getService(IHandlerService.class);
        handle(handlers, "org.portrait.ui.editor.find", () -> pages.find());
        handle(handlers, "org.portrait.ui.editor.previousPersona", () -> pages.go(-1));
        handle(handlers, "org.portrait.ui.editor.nextPersona", () -> pages.go(1));
        handle(handlers, "org.portrait.ui.duplicate", this::duplicate);
        handle(handlers, "org.portrait.ui.editor.showCard", () -> pages.show(true));
        handle(handlers, "org.portrait.ui.editor.showProfile", () -> pages.show(false));
        handle(handlers, "org.portrait.ui.editor.compare", () -> pages.compare());
        handle(handlers, "org.portrait.ui.editor.showMap", () -> pages.showMap());
        handle(handlers, "org.portrait.ui.editor.copyPicture", () -> clipboard().copyPicture(false));
        handle(handlers, "org.portrait.ui.editor.copyDrawing", () -> clipboard().copyPicture(true));
        handle(handlers, "org.portrait.ui.editor.pasteReplacing", () -> text().ifPresentOrElse(Text::paste, () -> clipboard().pasteReplacing()));
        site.getService(IContextService.class).activateContext(CONTEXT);
    }

    void attach(EditorPages shown, DocumentSession of) {
        pages = shown;
        session = of;
        new CardMenu(site, pages, first(EditAction.CUT, this::cut), first(EditAction.COPY, this::copy), first(EditAction.PASTE, this::paste),
                first(EditAction.DELETE, this::delete));
        update();
    }

    void dispose() {
        menu.dispose();
        leaving.run();
        pages = null;
    }

    /** Lets undo and redo work in another view of the document. */
    void contributeTo(IActionBars bars) {
        menu.contributeTo(bars);
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
        endTyping();
        menu.undo();
    }

    private void redo() {
        endTyping();
        menu.redo();
    }

    private void endTyping() {
        pages.flush();
        pages.editing().endTyping();
    }

    /** A card or map has the first say about what happens on it. */
    private Runnable first(EditAction action, Runnable otherwise) {
        return () -> {
            boolean onCanvas = site.getShell().getDisplay().getFocusControl() instanceof SceneCanvas<?, ?> canvas && canvas.edit(action);
            if (!onCanvas) {
                otherwise.run();
            }
        };
    }

    /** The text that has the focus. */
    private Optional<Text> text() {
        Control focus = site.getShell().getDisplay().getFocusControl();
        return focus instanceof Text text ? Optional.of(text) : Optional.empty();
    }

    private Optional<Target> target() {
        return pages == null ? Optional.empty() : Target.of(pages.cursor().subject(), pages.cursor().selection());
    }

    /** While the Edit menu is open it shows what makes sense just then. */
    private void greyWhileSeen(IAction cut, IAction copy, IAction paste) {
        leaving = EditMenuState.watch(site, () -> {
            if (pages != null && site.getPage().getActiveEditor() == site.getPart()) {
                cut.setEnabled(text().isPresent() || clipboard().canCopy());
                copy.setEnabled(text().isPresent() || clipboard().canCopy());
                paste.setEnabled(text().isPresent() || clipboard().canPaste());
            }
        }, this::update);
    }

    private PagesClipboard clipboard() {
        return new PagesClipboard(pages);
    }

    private boolean canCopy() {
        return pages != null;
    }

    private void duplicate() {
        if (pages.isCardShown() && text().isEmpty()) {
            pages.table().blocks().duplicate();
        }
    }

    private void cut() {
        text().ifPresentOrElse(Text::cut, () -> target().ifPresent(target -> {
            pages.flush();
            copy(target);
            remove(target, Removing::cut);
        }));
    }

    private void copy() {
        text().ifPresentOrElse(Text::copy, () -> target().ifPresent(this::copy));
    }

    private void copy(Target target) {
        Locale locale = pages.cursor().subject() instanceof Persona persona ? CardSettings.language(persona) : Texts.locale();
        ScrapBoard.put(site.getShell().getDisplay(), Scrap.of(target, locale), Disclosure.NOTHING, locale);
    }

    private void paste() {
        text().ifPresentOrElse(text -> {
            if (!clipboard().pasteSaid(text)) {
                text.paste();
            }
        }, () -> target().ifPresent(target -> {
            pages.flush();
            clipboard().paste(target);
        }));
    }

    private void delete() {
        Control focus = site.getShell().getDisplay().getFocusControl();
        if (focus instanceof Text text) {
            deleteIn(text);
        } else if (focus instanceof ChipLine) {
            pressDelete(focus);
        } else {
            pages.flush();
            target().ifPresent(target -> remove(target, Removing::delete));
        }
    }

    /** Deletes or cuts; of a list the item that moves up is selected then. */
    private void remove(Target target, BiConsumer<Editing, Target> removal) {
        Origin before = pages.cursor().selection();
        int index = target.item().map(item -> target.slot().items().indexOf(item)).orElse(-1);
        removal.accept(pages.editing(), target);
        List<?> left = target.slot().items();
        if (index >= 0 && !left.isEmpty() && left.get(Math.min(index, left.size() - 1)) instanceof Identified next) {
            pages.cursor().select(Origin.of(next.getId(), before.feature()), this);
        } else {
            pages.cursor().select(Origin.NONE, this);
        }
    }

    /** Deletes what is selected, or the letter behind the cursor. An empty text tells its field, which may remove an item. */
    private static void deleteIn(Text text) {
        if (text.getCharCount() == 0) {
            pressDelete(text);
            return;
        }
        if (text.getSelectionCount() == 0 && text.getCaretPosition() < text.getCharCount()) {
            int caret = text.getCaretPosition();
            text.setSelection(caret, caret + Character.charCount(text.getText().codePointAt(caret)));
        }
        if (text.getSelectionCount() > 0) {
            text.insert("");
        }
    }

    private static void pressDelete(Control control) {
        Event event = new Event();
        event.keyCode = SWT.DEL;
        event.character = SWT.DEL;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private void handle(IHandlerService handlers, String command, Runnable work) {
        handlers.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                if (pages != null) {
                    work.run();
                }
                return null;
            }
        });
    }
}
