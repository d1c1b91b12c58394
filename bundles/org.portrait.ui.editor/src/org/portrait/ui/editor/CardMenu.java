/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.portrait.ui.card.DeskScroll;
import org.portrait.ui.card.ruler.Rulers;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.text.Texts;

/** The context menu of the card. */
final class CardMenu {

    private final EditorPages pages;
    private final Runnable cut;
    private final Runnable copy;
    private final Runnable paste;
    private final Runnable delete;

    CardMenu(IEditorSite site, EditorPages pages, Runnable cut, Runnable copy, Runnable paste, Runnable delete) {
        this.pages = pages;
        this.cut = cut;
        this.copy = copy;
        this.paste = paste;
        this.delete = delete;
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> fill(menu));
        var canvas = pages.card().canvas();
        canvas.setMenu(menu.createContextMenu(canvas));
        // nothing is selected as far as tools for files are concerned: a card is no place to compare versions or to share a project
        site.registerContextMenu("org.portrait.ui.card", menu, new Picks(), false);
    }

    private void fill(MenuManager menu) {
        Optional<Target> target = Target.of(pages.cursor().subject(), pages.cursor().selection());
        target.ifPresent(selected -> {
            menu.add(action("menu.edit", pages.card().panel()::setFocus));
            menu.add(action("menu.form", pages::showInForm));
            selected.item().ifPresent(item -> moves(menu, selected.slot(), item));
        });
        boolean blocks = !pages.card().tools().blocks().isEmpty();
        menu.add(new Separator());
        menu.add(action("menu.cut", ActionFactory.CUT, cut, blocks || target.isPresent()));
        menu.add(action("menu.copy", ActionFactory.COPY, copy, blocks || target.isPresent()));
        menu.add(action("menu.paste", ActionFactory.PASTE, paste, pages.table().clip().canPaste()));
        if (!blocks) {
            menu.add(action("menu.delete", ActionFactory.DELETE, delete, target.isPresent()));
        }
        pages.table().clip().fill(menu);
        menu.add(new Separator());
        pages.table().blocks().fill(menu);
        DeskScroll view = pages.card().canvas().view();
        menu.add(action("menu.zoom.width", () -> view.setFit(DeskScroll.Fit.WIDTH)));
        menu.add(action("menu.zoom.page", () -> view.setFit(DeskScroll.Fit.PAGE)));
        menu.add(action("menu.zoom.actual", () -> view.setZoom(1)));
        menu.add(rulers(pages.table().rulers()));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** The canvas itself hears the keys. */
    private static Action rulers(Rulers rulers) {
        Action action = new Action(Texts.get("menu.rulers") + "\tCtrl+R", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                rulers.setOn(isChecked());
            }
        };
        action.setChecked(rulers.isOn());
        return action;
    }

    private void moves(MenuManager menu, Slot slot, EObject item) {
        int index = slot.items().indexOf(item);
        menu.add(new Separator());
        Action up = action("menu.up", () -> pages.editing().move(slot, item, index - 1));
        up.setEnabled(index > 0);
        menu.add(up);
        Action down = action("menu.down", () -> pages.editing().move(slot, item, index + 1));
        down.setEnabled(index < slot.items().size() - 1);
        menu.add(down);
    }

    /** @param like the entry of the Edit menu that does the same; its keys are shown */
    private static Action action(String key, ActionFactory like, Runnable work, boolean enabled) {
        Action action = action(key, work);
        action.setActionDefinitionId(like.getCommandId());
        action.setEnabled(enabled);
        return action;
    }

    private static Action action(String key, Runnable work) {
        return new Action(Texts.get(key)) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
