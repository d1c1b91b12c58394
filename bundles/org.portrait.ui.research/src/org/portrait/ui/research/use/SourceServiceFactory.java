/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.use;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the answers of researches a service of the workbench, so that editors of personas can use them. */
public final class SourceServiceFactory extends AbstractServiceFactory {

    @Override
    public Object create(Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
        Object inherited = parent.getService(serviceInterface);
        return inherited != null ? inherited : new SaidSource();
    }
}
