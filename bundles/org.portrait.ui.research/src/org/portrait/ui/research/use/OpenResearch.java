/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.use;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.portrait.research.ResearchProject;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.privacy.NameFilter;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.SessionHold;

/** A research that is read, with the names of its respondents where they are known; open as long as this is. On the UI thread. */
final class OpenResearch implements AutoCloseable {

    private final List<SessionHold> holds = new ArrayList<>();
    private NameFilter names;

    private OpenResearch() {
    }

    /** Opens the files, or shares what is open. @return fails with a {@link org.eclipse.core.runtime.CoreException} when one cannot be read */
    static CompletableFuture<OpenResearch> open(Path research) {
        OpenResearch open = new OpenResearch();
        Path respondents = DocumentKind.RESEARCH.beside(research, DocumentKind.RESPONDENTS);
        CompletableFuture<Void> read = open.hold(research)
                .thenCompose(done -> Files.exists(respondents) ? open.hold(respondents) : CompletableFuture.completedFuture(null));
        return read.whenComplete((done, failure) -> {
            if (failure != null) {
                open.close();
            }
        }).thenApply(done -> open);
    }

    private CompletableFuture<Void> hold(Path file) {
        return DocumentSessions.get().open(file).thenAccept(holds::add);
    }

    /** The answers. */
    ResearchProject research() {
        return holds.getFirst().session().root(ResearchFiles.RESEARCH);
    }

    /** The element with an identifier. */
    Optional<EObject> find(String id) {
        return holds.getFirst().session().find(id);
    }

    /** Takes the names of the respondents out of quotes, as they were when it was first asked for: to make it takes a while for many. */
    NameFilter names() {
        if (names == null) {
            names = NameFilter.of(holds.size() < 2 ? List.of() : holds.get(1).session().root(ResearchFiles.RESPONDENTS).getRespondents());
        }
        return names;
    }

    @Override
    public void close() {
        holds.forEach(SessionHold::close);
        holds.clear();
    }
}
