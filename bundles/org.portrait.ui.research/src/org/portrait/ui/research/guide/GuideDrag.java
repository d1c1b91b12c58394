/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.guide;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Identified;
import org.portrait.research.Guide;
import org.portrait.research.guide.GuideEdits;

/** Drags a section or a question between others; dropped on a section it becomes the last question there, on a question it follows that. */
final class GuideDrag extends ViewerDropAdapter {

    private final GuideTree tree;
    private final GuideActions actions;

    private GuideDrag(GuideTree tree, GuideActions actions) {
        super(tree.viewer());
        this.tree = tree;
        this.actions = actions;
        setFeedbackEnabled(true);
        setSelectionFeedbackEnabled(true);
    }

    static void install(GuideTree tree, GuideActions actions) {
        Transfer[] own = { LocalSelectionTransfer.getTransfer() };
        tree.viewer().addDragSupport(DND.DROP_MOVE, own, new DragSourceAdapter() {

            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = tree.one().filter(element -> !(element instanceof Guide)).isPresent();
                LocalSelectionTransfer.getTransfer().setSelection(tree.viewer().getSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        tree.viewer().addDropSupport(DND.DROP_MOVE, own, new GuideDrag(tree, actions));
    }

    /** What is dragged, if it is something of these guides. */
    private Optional<Identified> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection && selection.size() == 1
                && selection.getFirstElement() instanceof Identified element
                && GuideEdits.guide(element).filter(actions.research().getGuides()::contains).isPresent()
                        ? Optional.of(element) : Optional.empty();
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return target instanceof Identified on && dragged().filter(element -> element != on).flatMap(element -> home(element, on)).isPresent();
    }

    /** Where the element comes to: into the target, or beside it. */
    private Optional<EObject> home(Identified element, Identified on) {
        EObject wanted = getCurrentLocation() == LOCATION_ON ? on : on.eContainer();
        return Optional.of(wanted).filter(home -> GuideEdits.canMove(element, home));
    }

    @Override
    public boolean performDrop(Object data) {
        Optional<Identified> element = dragged();
        if (!(getCurrentTarget() instanceof Identified on) || element.isEmpty()) {
            return false;
        }
        element.flatMap(each -> home(each, on)).ifPresent(home -> {
            List<?> siblings = (List<?>) home.eGet(GuideEdits.list(home));
            int index = siblings.indexOf(on) + (getCurrentLocation() == LOCATION_AFTER ? 1 : 0);
            int from = siblings.indexOf(element.get());
            actions.move(element.get(), home, getCurrentLocation() == LOCATION_ON ? TraitEdits.END : from >= 0 && from < index ? index - 1 : index);
            tree.select(element.get());
        });
        return true;
    }
}
