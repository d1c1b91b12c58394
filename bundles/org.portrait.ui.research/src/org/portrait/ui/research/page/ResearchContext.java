/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.page;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.research.ResearchProject;
import org.portrait.ui.editor.bar.Notice;
import org.portrait.ui.session.DocumentSession;

/** What the pages of the research editor work with. On the UI thread. */
public interface ResearchContext {

    /** The open document. The file of the personas lies beside it, see {@link org.portrait.ui.session.DocumentKind#beside}. */
    DocumentSession session();

    /** The content as it is now; another object after a reload. */
    ResearchProject research();

    /** The document's editing domain. */
    EditingDomain domain();

    /**
     * Executes a command as one undoable step, unless it changes nothing.
     *
     * @param label what the Edit menu says after "Undo"
     * @return whether it was executed
     */
    boolean execute(String label, Command command);

    /** Who the respondents are. */
    Respondents respondents();

    /** The place of the editor in the workbench: its shell, its services. */
    IEditorSite site();

    /** Makes controls that look like those of the other pages. */
    FormToolkit forms();

    /** Brings the page to the front that shows an element, for example the logging page with a session. */
    void show(String elementId);

    /** Tells something above the pages for a while; what is empty takes it away. @param offers what can be done about it */
    void tell(String message, Notice.Offer... offers);

    /** {@link ResearchPage#isTyping()} is another than before. */
    void typingChanged();
}
