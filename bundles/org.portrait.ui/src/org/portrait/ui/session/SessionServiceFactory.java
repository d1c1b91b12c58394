/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the open documents, and the edits from outside of editors, services of the workbench. */
public final class SessionServiceFactory extends AbstractServiceFactory {

    @Override
    public Object create(Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
        Object inherited = parent.getService(serviceInterface);
        if (inherited != null) {
            return inherited;
        }
        return serviceInterface == FileEdits.class ? new FileEdits(locator.getService(DocumentSessions.class))
                : new OpenDocuments(PlatformUI.getWorkbench().getDisplay());
    }
}
