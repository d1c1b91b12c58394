/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Larger letters for what is read and written while somebody talks. */
final class LogFonts {

    private static final int QUESTION = 5;
    private static final int ANSWER = 2;

    private final LocalResourceManager resources;

    /** @param owner the fonts live as long as it */
    LogFonts(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    private static FontDescriptor plain() {
        return FontDescriptor.createFrom(JFaceResources.getDefaultFont());
    }

    Font question() {
        return resources.create(plain().increaseHeight(QUESTION).setStyle(SWT.BOLD));
    }

    Font answer() {
        return resources.create(plain().increaseHeight(ANSWER));
    }

    Font bold() {
        return resources.create(plain().setStyle(SWT.BOLD));
    }

    Font clock() {
        return resources.create(plain().increaseHeight(QUESTION));
    }
}
