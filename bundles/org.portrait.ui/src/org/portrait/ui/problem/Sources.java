/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.portrait.core.check.Check;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.ResearchProject;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.privacy.ConsentRule;
import org.portrait.research.privacy.EvidenceCheck;
import org.portrait.research.privacy.EvidenceCheck.Loss;
import org.portrait.ui.session.DocumentSessions;

/**
 * Tells whether the research beside a persona file still has what the evidence points at, and whether it may be used. An open research is asked as it
 * is now; a closed one is
 * read, once for each state of the file. For one thread, which is not the UI thread and holds no lock that the UI thread waits for.
 */
final class Sources {

    private final Display display;
    private final DocumentSessions sessions;
    private Read last;

    /** What was found out about a closed file. */
    private record Read(Path file, long size, FileTime time, Set<String> asked, Map<String, Loss> losses) {
    }

    Sources(Display display, DocumentSessions sessions) {
        this.display = display;
        this.sessions = sessions;
    }

    /**
     * The check of what evidence stands on; empty where there is nothing to look at: a project may be handed on without its research.
     *
     * @param links identifiers that the evidence points at
     */
    Optional<Check> check(Path personas, Set<String> links) {
        Path file = ResearchFiles.beside(personas, ResearchFiles.RESEARCH);
        if (links.isEmpty() || display.isDisposed() || !Files.exists(file)) {
            return Optional.empty();
        }
        return ofOpen(file, links).or(() -> ofClosed(file, links)).map(losses -> new EvidenceCheck(link -> Optional.ofNullable(losses.get(link))));
    }

    private Optional<Map<String, Loss>> ofOpen(Path file, Set<String> links) {
        return display.syncCall(() -> sessions.find(file).map(session -> losses(session.root(ResearchFiles.RESEARCH), session::find, links)));
    }

    private static Map<String, Loss> losses(ResearchProject research, Function<String, Optional<? extends EObject>> elements, Set<String> links) {
        Set<String> withdrawn = ConsentRule.of(research, LocalDate.now()).withdrawn();
        Map<String, Loss> losses = new HashMap<>();
        links.forEach(link -> EvidenceCheck.loss(elements.apply(link), withdrawn).ifPresent(loss -> losses.put(link, loss)));
        return losses;
    }

    private Optional<Map<String, Loss>> ofClosed(Path file, Set<String> links) {
        try {
            long size = Files.size(file);
            FileTime time = Files.getLastModifiedTime(file);
            if (last == null || !last.file().equals(file) || last.size() != size || !last.time().equals(time) || !last.asked().equals(links)) {
                ResearchProject research = StoredFile.read(ResearchFiles.RESEARCH, file).root();
                last = new Read(file, size, time, links, losses(research, ResearchIndex.of(research)::find, links));
            }
            return Optional.of(last.losses());
        } catch (IOException | DocumentException e) {
            // Whoever opens the research hears of it; nothing can be said about the evidence.
            return Optional.empty();
        }
    }
}
