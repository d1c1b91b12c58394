/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The workbench comes up. */
class WorkbenchTest {

    @Test
    void oneWindowIsOpen() {
        assertEquals(1, PlatformUI.getWorkbench().getWorkbenchWindowCount());
    }
}
