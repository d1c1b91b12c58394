/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.card;

import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.PageBookView;
import org.portrait.model.Evidence;
import org.portrait.model.Participant;
import org.portrait.sirius.service.DecisionServices;
import org.portrait.sirius.service.FieldServices;
import org.portrait.sirius.service.LabelServices;
import org.portrait.sirius.service.MatrixServices;
import org.portrait.sirius.service.ProfileServices;

/**
 * Tells people why what they have typed cannot be held. Tools ask before they change anything; what these services are asked for
 * is given back when it can hold what was typed, else the tool ends as if it had not begun.
 */
public final class TellServices {

    /** Sirius takes a step back when it finds this in the reason of a cancellation. */
    private static final String TAKE_BACK = "-RT- ";

    /**
     * Tells it of a field on a page of properties, where nothing can end a tool, as soon as it is over.
     *
     * @param key what was to be said
     */
    public EObject tellRefusal(EObject element, String key, String typed) {
        FieldServices fields = new FieldServices();
        tell(fields.fieldLabel(element, key), fields.refusal(element, key, typed));
        return element;
    }

    /** For what a source says on something. */
    public Evidence ifStanding(Evidence source, String typed) {
        return orTell(source, new MatrixServices().sourceLabel(source), new MatrixServices().standingRefusal(source, typed));
    }

    /** For what a source is to say on an item. */
    public EObject ifPiece(EObject item, String typed) {
        return orTell(item, new LabelServices().label(item), new MatrixServices().standingRefusal(item, typed));
    }

    /** For the weight of somebody's word. */
    public Participant ifWeight(Participant participant, String typed) {
        return orTell(participant, new LabelServices().label(participant), new DecisionServices().weightRefusal(participant, typed));
    }

    /** For an item of a profile. */
    public EObject ifWorded(EObject item, String typed) {
        return orTell(item, new LabelServices().label(item), new ProfileServices().wordingRefusal(item, typed));
    }

    private static <T extends EObject> T orTell(T element, String title, String refusal) {
        if (refusal.isEmpty()) {
            return element;
        }
        tell(title, refusal);
        throw new OperationCanceledException(TAKE_BACK + refusal);
    }

    private static void tell(String title, String message) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (window != null) {
                MessageDialog.openError(window.getShell(), title, message);
                showWhatIsHeld(window.getActivePage());
            }
        });
    }

    /** The page of properties goes on showing what was typed; it is asked by the name of a method, as it is a part of Sirius. */
    private static void showWhatIsHeld(IWorkbenchPage workbenchPage) {
        if (workbenchPage == null || !(workbenchPage.findView(IPageLayout.ID_PROP_SHEET) instanceof PageBookView view)) {
            return;
        }
        IPage page = view.getCurrentPage();
        Stream.of(page.getClass().getMethods()).filter(method -> method.getName().equals("refresh") && method.getParameterCount() == 0).findFirst()
                .ifPresent(refresh -> {
                    try {
                        refresh.invoke(page);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
