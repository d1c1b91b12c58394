/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.guide;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.portrait.model.Identified;
import org.portrait.research.Question;
import org.portrait.ui.text.UiTexts;

/** The keys and the menu of the tree of guides. */
final class GuideKeys {

    private final UiTexts texts = UiTexts.of(GuideKeys.class);
    private final GuidesPage page;
    private final GuideTree tree;
    private final GuideActions actions;

    GuideKeys(GuidesPage page, GuideTree tree, GuideActions actions) {
        this.page = page;
        this.tree = tree;
        this.actions = actions;
        tree.viewer().getTree().addListener(SWT.KeyDown, this::key);
        tree.viewer().getTree().addListener(SWT.MouseDoubleClick, event -> page.write());
        tree.viewer().getTree().setMenu(menu());
    }

    private void key(Event event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        boolean done = switch (modifiers) {
            case 0 -> plain(event.keyCode);
            case SWT.ALT -> shift(event.keyCode);
            default -> modifiers == SWT.MOD1 && (level(event.keyCode) || event.keyCode == 'd' && one(this::duplicate));
        };
        event.doit &= !done;
    }

    private boolean plain(int key) {
        switch (key) {
            case SWT.CR, SWT.KEYPAD_CR, SWT.INSERT -> page.addQuestion();
            case SWT.F2 -> page.write();
            default -> {
                return false;
        }
        }
        return true;
    }

    private boolean shift(int key) {
        int step = key == SWT.ARROW_UP ? -1 : key == SWT.ARROW_DOWN ? 1 : 0;
        return step != 0 && one(element -> shift(element, step));
    }

    private boolean level(int key) {
        return (key == SWT.ARROW_RIGHT || key == SWT.ARROW_LEFT) && one(element -> follow(element, key == SWT.ARROW_RIGHT));
    }

    private boolean one(Consumer<Identified> work) {
        tree.one().ifPresent(work);
        return true;
    }

    private void shift(Identified element, int step) {
        actions.shift(element, step);
        tree.select(element);
    }

    private void follow(Identified element, boolean follows) {
        if (element instanceof Question question) {
            actions.follow(question, follows);
            tree.select(question);
        }
    }

    private void duplicate(Identified element) {
        tree.select(actions.duplicate(element));
    }

    private Menu menu() {
        Menu menu = new Menu(tree.viewer().getTree());
        item(menu, "menu.add", page::addQuestion);
        item(menu, "menu.write", page::write);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "menu.up", () -> one(element -> shift(element, -1)));
        item(menu, "menu.down", () -> one(element -> shift(element, 1)));
        MenuItem follows = item(menu, "menu.follow", () -> one(element -> follow(element, true)));
        MenuItem alone = item(menu, "menu.unfollow", () -> one(element -> follow(element, false)));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "menu.copy", page::copy);
        item(menu, "menu.paste", page::paste);
        item(menu, "menu.duplicate", () -> one(this::duplicate));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "menu.remove", page::delete);
        MenuItem again = item(menu, "menu.again", () -> one(element -> actions.retire((Question) element, false)));
        menu.addListener(SWT.Show, event -> {
            follows.setEnabled(tree.one().filter(Question.class::isInstance).isPresent());
            alone.setEnabled(tree.one().filter(element -> element.eContainer() instanceof Question).isPresent());
            again.setEnabled(tree.one().filter(element -> element instanceof Question question && question.isRetired()).isPresent());
        });
        return menu;
    }

    private MenuItem item(Menu menu, String key, Runnable work) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(texts.get(key));
        item.addListener(SWT.Selection, event -> work.run());
        return item;
    }
}
