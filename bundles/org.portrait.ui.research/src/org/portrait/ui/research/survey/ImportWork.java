/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.survey;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.ResearchProject;
import org.portrait.research.RespondentBook;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.survey.Cancel;
import org.portrait.research.survey.ColumnChange;
import org.portrait.research.survey.ColumnView;
import org.portrait.research.survey.ImportOutcome;
import org.portrait.research.survey.Meaning;
import org.portrait.research.survey.ResponseTable;
import org.portrait.research.survey.StoredRow;
import org.portrait.research.survey.SurveyImport;
import org.portrait.research.survey.SurveyStep;
import org.portrait.research.survey.SurveyTexts;
import org.portrait.research.table.TableException;
import org.portrait.ui.session.OneAtATime;
import org.portrait.ui.text.UiTexts;

/** Reads a table, unless it was read before, and works out what its import would do. Changes nothing. */
final class ImportWork extends Job {

    private static final int EXAMPLES = 3;
    private static final int ROWS = 8;
    private static final int NEWS_AFTER = 2000;

    /**
     * What is to be worked out.
     *
     * @param table what was read before; {@code null} to read the file
     * @param base  what was read of the project before; {@code null} to read it
     * @param live  copies of what is open, to be taken instead of what the files hold
     */
    record Request(Path file, ResponseTable table, ImportTarget target, Base base, ImportProcess.Live live, Map<String, Meaning> wishes) {
    }

    /** What is compared with. @param language language of the project */
    record Base(ResearchProject research, RespondentBook book, String language) {

        /** Reads the files of a project; whatever is missing is begun, but not written. */
        static Base of(ResearchFiles files, ImportProcess.Live live) {
            return new Base(live.research() == null ? SurveyStep.copy(files.research().root()) : live.research(),
                    live.book() == null ? files.respondents().root() : live.book(), files.persona().root().getLanguage());
        }
    }

    /** What was found out. */
    record Found(ResponseTable table, Base base, ImportOutcome outcome, boolean knownSurvey, List<ColumnView> columns, List<StoredRow> rows,
            List<ColumnChange> changes) {
    }

    private final Request request;
    private final IntConsumer rows;
    private final Consumer<Found> found;
    private final Consumer<String> failed;

    /**
     * @param turn   one for all works, since they work with one table
     * @param rows   hears of the number of rows that were read, now and then; as the others, in the thread of the job
     * @param failed hears why it cannot be done, as a sentence
     */
    ImportWork(Request request, OneAtATime turn, IntConsumer rows, Consumer<Found> found, Consumer<String> failed) {
        super(UiTexts.of(ImportWork.class).get("job.reading", request.file().getFileName()));
        this.request = request;
        this.rows = rows;
        this.found = found;
        this.failed = failed;
        setRule(turn);
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    /** Asks a monitor whether the user wants no more. */
    static Cancel cancel(IProgressMonitor monitor) {
        return () -> {
            if (monitor.isCanceled()) {
                throw new CancellationException();
            }
        };
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Cancel cancel = cancel(monitor);
            ResponseTable table = request.table() == null ? ResponseTable.read(request.file(), counting(cancel)) : request.table();
            Base base = request.base() == null ? Base.of(ResearchFiles.open(request.target().personas()), request.live()) : request.base();
            SurveyImport works = SurveyImport.of(table, request.wishes(), base.research(), base.book(), cancel);
            found.accept(new Found(table, base, works.outcome(), works.isKnownSurvey(), works.columns(EXAMPLES), works.rows(ROWS),
                    works.changes()));
        } catch (TableException e) {
            failed.accept(SurveyTexts.failure(e.kind(), UiTexts.locale()));
        } catch (DocumentException e) {
            failed.accept(e.sentence(UiTexts.locale()));
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            // A defect, or a file too large for the memory: it is logged with the status, and the page must not wait for ever.
            failed.accept(UiTexts.of(ImportWork.class).get("failed.reading"));
            return Status.error(getName(), e);
        }
        return Status.OK_STATUS;
    }

    private Cancel counting(Cancel cancel) {
        int[] count = { 0 };
        return () -> {
            cancel.check();
            if (++count[0] % NEWS_AFTER == 0) {
                rows.accept(count[0]);
            }
        };
    }
}
