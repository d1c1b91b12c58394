/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.portrait.ui.editor.document.DocumentEditor;
import org.portrait.ui.editor.document.DocumentPages;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.session.Revealable;

/** Edits a research file: studies with their sessions, and what people said in them. */
public final class ResearchEditor extends DocumentEditor implements Revealable {

    private ResearchActions actions;
    private ResearchPages pages;
    private ResearchOutline outline;
    private Optional<Place> wanted = Optional.empty();

    /** Where somebody wants to go. */
    private record Place(String elementId, Optional<String> feature) {
    }

    @Override
    public void createPartControl(Composite parent) {
        actions = new ResearchActions(getEditorSite(), this::revert);
        super.createPartControl(parent);
    }

    @Override
    protected DocumentPages createPages(Composite parent, FormToolkit forms) {
        pages = new ResearchPages(parent, forms, session(), getEditorSite(), () -> {
            if (!isClosed()) {
                dirtyChanged();
            }
        });
        actions.attach(pages, session());
        attachOutline();
        return pages;
    }

    @Override
    protected void ready() {
        wanted.ifPresent(place -> pages.show(place.elementId(), place.feature()));
        wanted = Optional.empty();
    }

    @Override
    protected void stateChanged() {
        actions.update();
    }

    /** The pages; empty while the document is being read or when it cannot be. */
    public Optional<ResearchPages> pages() {
        return Optional.ofNullable(pages);
    }

    /** The answers and, where they are known, the people, in the order in which nobody's name can stay behind. */
    @Override
    protected List<DocumentSession> documents() {
        List<DocumentSession> documents = new ArrayList<>(super.documents());
        pages().map(ResearchPages::respondents).ifPresent(people -> people.session()
                .ifPresent(session -> documents.add(people.goFirst() ? 0 : 1, session)));
        return documents;
    }

    /** A research belongs to its personas by its name. */
    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void changed(Set<String> partIds) {
        pages.changed(partIds);
        actions.update();
        outlineChanged();
    }

    private void attachOutline() {
        if (outline != null && pages != null) {
            outline.attach(pages);
        }
    }

    private void outlineChanged() {
        if (outline != null) {
            outline.changed();
        }
    }

    @Override
    public void reloaded() {
        super.reloaded();
        pages.changed(Set.of());
        actions.update();
        outlineChanged();
    }

    @Override
    public void reveal(String elementId, Optional<String> feature) {
        if (pages != null) {
            pages.show(elementId, feature);
        } else {
            wanted = Optional.of(new Place(elementId, feature));
        }
    }

    @Override
    public Optional<PersonaTarget> shown() {
        return Optional.of(PersonaTarget.of(file()));
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class) {
            outline = new ResearchOutline(bars -> actions.contributeTo(bars));
            attachOutline();
            return type.cast(outline);
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
