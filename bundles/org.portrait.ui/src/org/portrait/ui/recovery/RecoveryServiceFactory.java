/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.recovery;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.portrait.ui.session.DocumentSessions;

/** Makes the recovery a service of the workbench. */
public final class RecoveryServiceFactory extends AbstractServiceFactory {

    @Override
    public Object create(Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
        Object inherited = parent.getService(serviceInterface);
        return inherited != null ? inherited
                : new Recovery(PlatformUI.getWorkbench().getDisplay(), locator.getService(DocumentSessions.class));
    }
}
