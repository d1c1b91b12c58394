/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.portrait.ui.editor.document.DocumentEditor;
import org.portrait.ui.editor.document.DocumentPages;
import org.portrait.ui.editor.outline.PersonaOutline;
import org.portrait.ui.editor.outline.PersonaProperties;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.session.Revealable;

/** Edits a persona file: as a card and as forms. */
public final class PersonaEditor extends DocumentEditor implements Revealable {

    private final Picks picks = new Picks();
    private EditorPages pages;
    private EditorActions actions;
    private PersonaOutline outline;
    private final List<PersonaProperties> sheets = new ArrayList<>();
    private Optional<PersonaTarget> wanted = Optional.empty();
    /** What is to be shown as soon as the document is there. */
    private Consumer<EditorPages> next = shown -> {
    };

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        site.setSelectionProvider(picks);
    }

    @Override
    public void createPartControl(Composite parent) {
        actions = new EditorActions(getEditorSite(), this::revert);
        super.createPartControl(parent);
    }

    @Override
    protected DocumentPages createPages(Composite parent, FormToolkit forms) {
        pages = new EditorPages(parent, forms, session(), this::picked);
        actions.attach(pages, session());
        pages.editing().onTyping(() -> {
            if (!isClosed()) {
                dirtyChanged();
            }
        });
        attachViews();
        return pages;
    }

    @Override
    protected void ready() {
        wanted.flatMap(PersonaTarget::elementId).ifPresent(id -> pages.reveal(id, wanted.flatMap(PersonaTarget::feature)));
        wanted = Optional.empty();
        next.accept(pages);
        picked();
    }

    /** Other views may ask for their pages before the document is there. */
    private void attachViews() {
        if (pages == null) {
            return;
        }
        if (outline != null) {
            outline.attach(session()::project, pages.cursor(), pages::reveal, pages.card().tools(), pages.table().blocks()::shift);
            outline = null;
        }
        sheets.forEach(sheet -> sheet.attach(session().editingDomain()));
        sheets.clear();
    }

    private void picked() {
        picks.setSelection(pages.picked().<StructuredSelection>map(element -> new StructuredSelection(new Picked(session().file(), element)))
                .orElse(StructuredSelection.EMPTY));
        actions.update();
    }

    /** The pages; empty while the document is being read or when it cannot be. */
    public Optional<EditorPages> pages() {
        return Optional.ofNullable(pages);
    }

    @Override
    protected void stateChanged() {
        actions.update();
    }

    @Override
    public void reveal(String elementId, Optional<String> feature) {
        if (pages != null) {
            pages.reveal(elementId, feature);
        } else {
            wanted = Optional.of(new PersonaTarget(file(), Optional.of(elementId), feature));
        }
    }

    @Override
    public void compare(List<String> personaIds) {
        whenLoaded(shown -> shown.compare(personaIds));
    }

    @Override
    public void showMap() {
        whenLoaded(EditorPages::showMap);
    }

    private void whenLoaded(Consumer<EditorPages> what) {
        if (pages != null) {
            what.accept(pages);
        } else {
            next = what;
        }
    }

    @Override
    public Optional<PersonaTarget> shown() {
        return pages == null ? wanted : Optional.of(PersonaTarget.of(session().file(), pages.subjectId()));
    }

    @Override
    public void changed(Set<String> personaIds) {
        pages.documentChanged();
        actions.update();
    }

    @Override
    public void reloaded() {
        super.reloaded();
        pages.reloaded();
        actions.update();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class) {
            outline = new PersonaOutline(bars -> actions.contributeTo(bars));
            attachViews();
            return type.cast(outline);
        }
        if (type == IPropertySheetPage.class) {
            PersonaProperties sheet = new PersonaProperties(bars -> actions.contributeTo(bars));
            sheets.add(sheet);
            attachViews();
            return type.cast(sheet);
        }
        return type.isInstance(this) ? type.cast(this) : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        super.dispose();
        if (actions != null) {
            actions.dispose();
        }
    }
}
