/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.document;

import org.eclipse.swt.widgets.Control;
import org.portrait.ui.editor.bar.Notice;

/** What an editor shows as soon as its document is there. */
public interface DocumentPages {

    /** All of it. */
    Control control();

    /** The line for news about the file. */
    Notice notice();

    /** Writes to the document what was typed but not written yet. */
    void flush();

    /** Whether something was typed that is not written to the document yet. */
    boolean isTyping();

    void setFocus();
}
