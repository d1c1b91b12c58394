/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.outline;

import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.portrait.ui.edit.Editing;

/** The properties of what is selected, from the item providers; each change is one step that can be undone. */
public final class PersonaProperties extends PropertySheetPage {

    private final Consumer<IActionBars> actions;
    private EditingDomain domain;
    private final CommandStackListener refresher = event -> refreshLater();

    /** @param actions adds the editor's actions to those of the view */
    public PersonaProperties(Consumer<IActionBars> actions) {
        this.actions = actions;
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        actions.accept(bars);
    }

    /** Works on a document; until then there is nothing to show. */
    public void attach(EditingDomain open) {
        domain = open;
        Editing editing = new Editing(domain);
        setPropertySourceProvider(object -> {
            EObject element = object instanceof OutlineNode node ? node.element() : Adapters.adapt(object, EObject.class);
            return element == null ? null : new ElementProperties(element, editing);
        });
        domain.getCommandStack().addCommandStackListener(refresher);
        refreshLater();
    }

    @Override
    public void dispose() {
        if (domain != null) {
            domain.getCommandStack().removeCommandStackListener(refresher);
        }
        super.dispose();
    }

    private void refreshLater() {
        if (getControl() != null && !getControl().isDisposed()) {
            getControl().getDisplay().asyncExec(() -> {
                if (getControl() != null && !getControl().isDisposed()) {
                    refresh();
                }
            });
        }
    }
}
