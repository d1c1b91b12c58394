/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.card;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.PageBookView;
import org.portrait.sirius.service.FieldServices;

/** Tells people what could not be done. */
public final class TellServices {

    /** Tells why what was typed cannot be held, as soon as the tool that asks for it has ended. @param key what was to be said */
    public EObject tellRefusal(EObject element, String key, String typed) {
        FieldServices fields = new FieldServices();
        tell(fields.fieldLabel(element, key), fields.refusal(element, key, typed));
        return element;
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
