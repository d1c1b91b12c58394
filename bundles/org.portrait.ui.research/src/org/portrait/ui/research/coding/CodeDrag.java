/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.portrait.core.command.TraitEdits;
import org.portrait.research.Code;
import org.portrait.research.ResearchProject;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.coding.CodeEdits;

/** Drags a code between others, or on another one: then it asks whether to put it below or to merge the two. */
final class CodeDrag extends ViewerDropAdapter {

    private final CodeTree tree;
    private final CodeActions actions;

    private CodeDrag(CodeTree tree, CodeActions actions) {
        super(tree.viewer());
        this.tree = tree;
        this.actions = actions;
        setFeedbackEnabled(true);
        setSelectionFeedbackEnabled(true);
    }

    static void install(CodeTree tree, CodeActions actions) {
        Transfer[] own = { LocalSelectionTransfer.getTransfer() };
        tree.viewer().addDragSupport(DND.DROP_MOVE, own, new DragSourceAdapter() {

            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = tree.one().isPresent();
                LocalSelectionTransfer.getTransfer().setSelection(tree.viewer().getSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        tree.viewer().addDropSupport(DND.DROP_MOVE, own, new CodeDrag(tree, actions));
    }

    private static List<Code> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? selection.stream().filter(Code.class::isInstance).map(element -> (Code) element).toList()
                : List.of();
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        List<Code> codes = dragged();
        return codes.size() == 1 && target != codes.getFirst() && (!(target instanceof Code other) || CodeEdits.canMove(codes.getFirst(), other));
    }

    @Override
    public boolean performDrop(Object data) {
        Code code = dragged().getFirst();
        if (!(getCurrentTarget() instanceof Code target)) {
            actions.move(code, null, TraitEdits.END);
        } else if (getCurrentLocation() == LOCATION_ON) {
            tree.viewer().getTree().getDisplay().asyncExec(() -> ask(code, target));
        } else {
            List<Code> siblings = CodeBook.parent(target).map(above -> (List<Code>) above.getCodes())
                    .orElseGet(() -> ((ResearchProject) target.eContainer()).getCodes());
            int index = siblings.indexOf(target) + (getCurrentLocation() == LOCATION_AFTER ? 1 : 0);
            boolean from = siblings.contains(code) && siblings.indexOf(code) < index;
            actions.move(code, CodeBook.parent(target).orElse(null), from ? index - 1 : index);
        }
        return true;
    }

    private void ask(Code code, Code target) {
        Menu menu = new Menu(tree.viewer().getTree());
        item(menu, Words.get("codes.drop.below", CodeBook.name(target)), () -> actions.move(code, target, TraitEdits.END));
        item(menu, Words.get("codes.drop.merge", CodeBook.name(target)), () -> actions.merge(List.of(code), target));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
