/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.survey;

import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.portrait.core.command.Edits;
import org.portrait.core.command.StepBeside;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.RespondentBook;
import org.portrait.research.Survey;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.survey.Cancel;
import org.portrait.research.survey.Meaning;
import org.portrait.research.survey.ResponseTable;
import org.portrait.research.survey.SurveyImport;
import org.portrait.research.survey.SurveyStep;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.FileEdits;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.text.UiTexts;

/**
 * The import itself. First, in any thread and on copies, everything is worked out; then, on the UI thread, answers and people become one
 * undoable step of the research. Nothing of it is on the disk before the research is saved, so that nobody's name stays of what was taken back.
 */
final class ImportStep {

    private final ImportTarget target;
    private final ResponseTable table;
    private final Map<String, Meaning> wishes;
    private final ImportProcess.Live live;
    private final String withoutConsent;
    private Survey survey;
    private List<Respondent> people;

    /** @param live copies of what is open, to be taken instead of what the files hold */
    ImportStep(ImportTarget target, ResponseTable table, Map<String, Meaning> wishes, ImportProcess.Live live, String withoutConsent) {
        this.target = target;
        this.table = table;
        this.wishes = wishes;
        this.live = live;
        this.withoutConsent = withoutConsent;
    }

    /**
     * Works out the import; begins the files that are missing, without anything in them.
     *
     * @throws java.util.concurrent.CancellationException when the user wants no more; nothing was changed then
     */
    void prepare(IProgressMonitor monitor) throws DocumentException, CoreException {
        UiTexts texts = UiTexts.of(ImportStep.class);
        monitor.beginTask(texts.get("job.taking"), 3);
        Cancel cancel = ImportWork.cancel(monitor);
        ResearchFiles files = ResearchFiles.open(target.personas());
        ResearchProject copy = live.research() == null ? SurveyStep.copy(files.research().root()) : live.research();
        RespondentBook book = live.book() == null ? EcoreUtil.copy(files.respondents().root()) : live.book();
        SurveyImport found = SurveyImport.of(table, wishes, copy, book, cancel);
        monitor.worked(1);
        survey = found.apply(LocalDateTime.now().withNano(0), withoutConsent);
        cancel.check();
        // The text of a large survey is made here, so that no draft and no save has to make it on the UI thread.
        StoredFile.create(ResearchFiles.RESEARCH, target.research(), copy).prepareSaving();
        StoredFile.create(ResearchFiles.RESPONDENTS, target.respondents(), book).prepareSaving();
        people = SurveyStep.leaving(found.told());
        cancel.check();
        monitor.worked(1);
        begin(files.respondents());
        begin(files.research());
        monitor.worked(1);
    }

    private static void begin(StoredFile<?> file) throws DocumentException, CoreException {
        if (!Files.exists(file.path())) {
            file.save();
            Optional<IFile> resource = PersonaTarget.of(file.path()).resource();
            if (resource.isPresent()) {
                resource.get().refreshLocal(IResource.DEPTH_ZERO, null);
            }
        }
    }

    /** Makes the step: unsaved where an editor shows the research, else saved at once. On the UI thread, after {@link #prepare}. */
    CompletableFuture<Boolean> take() {
        String label = UiTexts.of(ImportStep.class).get("step", survey.getName());
        Display display = Display.getCurrent();
        return DocumentSessions.get().open(target.respondents()).thenCompose(hold -> FileEdits.get().edit(target.research(), session -> {
            CompoundCommand step = new CompoundCommand(0, label);
            DocumentSession book = hold.session();
            Command told = SurveyStep.taking(book.editingDomain(), book.root(ResearchFiles.RESPONDENTS), people);
            if (Edits.changes(told)) {
                step.append(new StepBeside(book.editingDomain(), told));
            }
            step.append(SurveyStep.taking(session.editingDomain(), session.root(ResearchFiles.RESEARCH), survey, label));
            return step;
        }).thenCompose(taken -> FileEdits.isShown(target.research()) || !hold.session().isDirty()
                ? CompletableFuture.completedFuture(taken) : hold.session().save(false).thenApply(saved -> taken))
                // An editor that has just been opened for the step takes its own hold meanwhile.
                .whenComplete((taken, failure) -> display.asyncExec(hold::close)));
    }

    /** Identifier of the survey; after {@link #prepare}. */
    String surveyId() {
        return survey.getId();
    }
}
