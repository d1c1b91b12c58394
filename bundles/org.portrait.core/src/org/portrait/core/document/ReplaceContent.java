/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import org.eclipse.emf.common.command.AbstractCommand;

/** Puts other content in place of what a document holds, as one step that can be undone. */
final class ReplaceContent extends AbstractCommand {

    private final DocumentResource resource;
    private final Content next;
    private Content former;

    ReplaceContent(DocumentResource resource, Content next, String label) {
        super(label);
        this.resource = resource;
        this.next = next;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        former = resource.content();
        resource.replaceContent(next);
    }

    @Override
    public void undo() {
        resource.replaceContent(former);
    }

    @Override
    public void redo() {
        execute();
    }
}
