/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.portrait.research.ResearchProject;
import org.portrait.research.RespondentBook;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.survey.ColumnView;
import org.portrait.research.survey.ColumnWishes;
import org.portrait.research.survey.SurveyStep;
import org.portrait.ui.research.survey.ImportWork.Found;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.OneAtATime;

/** What the pages of the wizard have in common: the file, what columns mean, and what comes of it. On the UI thread. */
final class ImportProcess {

    /**
     * Copies of open documents.
     *
     * @param research the answers; {@code null} when they are not open
     * @param book     the people; {@code null} when they are not open, or as they are on the disk
     */
    record Live(ResearchProject research, RespondentBook book) {

        static final Live NOTHING = new Live(null, null);
    }

    private final Display display;
    private final OneAtATime turn = new OneAtATime();
    private final List<Runnable> listeners = new ArrayList<>();
    private ColumnWishes wishes = new ColumnWishes();
    private Path file;
    private ImportTarget target;
    private ImportWork work;
    private Found found;
    private ImportTarget foundFor;
    private boolean stale;
    private String failure;
    private int rowsRead;

    ImportProcess(Display display, ImportTarget target) {
        this.display = display;
        this.target = target;
    }

    /** Hears of everything that changes. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Takes another file and reads it. @param next {@code null} for none */
    void setFile(Path next) {
        stop();
        file = next;
        found = null;
        failure = null;
        wishes = new ColumnWishes();
        begin();
    }

    /** Takes another project. */
    void setTarget(ImportTarget next) {
        if (!next.equals(target)) {
            stop();
            target = next;
            failure = null;
            begin();
        }
    }

    /** Says something about columns, and works out what comes of it. */
    void wish(Consumer<ColumnWishes> what) {
        stop();
        what.accept(wishes);
        begin();
    }

    private void begin() {
        if (file != null && target != null) {
            boolean sameTarget = found != null && target.equals(foundFor);
            Live live = sameTarget ? Live.NOTHING : live();
            var request = new ImportWork.Request(file, found == null ? null : found.table(), target, sameTarget ? found.base()
                    : null, live, wishes.toMap());
            stale = true;
            rowsRead = 0;
            ImportWork[] mine = new ImportWork[1];
            mine[0] = new ImportWork(request, turn, rows -> later(mine[0], () -> rowsRead = rows),
                    result -> later(mine[0], () -> accept(result, request.target())), sentence -> later(mine[0], () -> refuse(sentence)));
            work = mine[0];
            work.schedule();
        }
        tell();
    }

    /** Does something on the UI thread, unless another work has begun meanwhile. */
    private void later(ImportWork of, Runnable news) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (work == of) {
                    news.run();
                    tell();
                }
            });
        }
    }

    private void accept(Found result, ImportTarget of) {
        found = result;
        foundFor = of;
        failure = null;
        stale = false;
        work = null;
    }

    private void refuse(String sentence) {
        failure = sentence;
        stale = false;
        work = null;
    }

    /** Ends what is under way. */
    void stop() {
        if (work != null) {
            work.cancel();
            work = null;
            stale = false;
        }
    }

    /** The user wants the file not to be read further. */
    void giveUp() {
        stop();
        file = null;
        tell();
    }

    /** Copies of what is being edited. */
    Live live() {
        DocumentSessions sessions = DocumentSessions.get();
        return new Live(sessions.find(target.research()).map(session -> SurveyStep.copy(session.root(ResearchFiles.RESEARCH))).orElse(null),
                sessions.find(target.respondents()).filter(DocumentSession::isDirty)
                        .map(session -> EcoreUtil.copy(session.root(ResearchFiles.RESPONDENTS))).orElse(null));
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    Optional<ImportTarget> target() {
        return Optional.ofNullable(target);
    }

    /** What was found out, maybe before the last wish; see {@link #isWorking}. */
    Optional<Found> found() {
        return Optional.ofNullable(found);
    }

    /** Whether {@link #found} is about to be another. */
    boolean isWorking() {
        return stale;
    }

    /** Whether everything that was asked for is found out. */
    boolean isReady() {
        return found != null && !stale && failure == null;
    }

    /** Why the file cannot be taken, as a sentence. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** Rows that were read of the file up to now. */
    int rowsRead() {
        return rowsRead;
    }

    ColumnWishes wishes() {
        return wishes;
    }

    /** Whether the user said something about a column. */
    boolean isWished(ColumnView column) {
        return wishes.has(column);
    }

    /** Whether an import would change something. */
    boolean changesSomething() {
        return isReady() && (found.outcome().responses() > 0 || !wishes.toMap().isEmpty());
    }
}
