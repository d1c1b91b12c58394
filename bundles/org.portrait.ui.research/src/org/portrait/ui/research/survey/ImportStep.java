/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.survey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.ResearchProject;
import org.portrait.research.Survey;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.survey.Cancel;
import org.portrait.research.survey.Meaning;
import org.portrait.research.survey.ResponseTable;
import org.portrait.research.survey.SurveyImport;
import org.portrait.research.survey.SurveyStep;
import org.portrait.ui.session.FileEdits;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.text.UiTexts;

/**
 * The import itself. First, in any thread and on copies, everything is worked out and the people are written; then, on the UI thread,
 * the answers become one undoable step of the research. The people come first, so that nobody's answers are ever without their owner;
 * for the same reason they stay when the step is undone, as the research on the disk may still have the answers.
 */
final class ImportStep {

    private final ImportTarget target;
    private final ResponseTable table;
    private final Map<String, Meaning> wishes;
    private final ResearchProject live;
    private final String withoutConsent;
    private Survey survey;

    /** @param live copy of the research if it is open; {@code null} when it is not */
    ImportStep(ImportTarget target, ResponseTable table, Map<String, Meaning> wishes, ResearchProject live, String withoutConsent) {
        this.target = target;
        this.table = table;
        this.wishes = wishes;
        this.live = live;
        this.withoutConsent = withoutConsent;
    }

    /**
     * Works out the import and writes the people; until that begins nothing is changed.
     *
     * @throws java.util.concurrent.CancellationException when the user wants no more; nothing was changed then
     */
    void prepare(IProgressMonitor monitor) throws DocumentException, CoreException {
        UiTexts texts = UiTexts.of(ImportStep.class);
        monitor.beginTask(texts.get("job.taking"), 3);
        Cancel cancel = ImportWork.cancel(monitor);
        ResearchFiles files = ResearchFiles.open(target.personas());
        ResearchProject copy = live == null ? SurveyStep.copy(files.research().root()) : live;
        SurveyImport found = SurveyImport.of(table, wishes, copy, files.respondents().root(), cancel);
        monitor.worked(1);
        survey = found.apply(LocalDateTime.now().withNano(0), withoutConsent);
        cancel.check();
        // The text of a large survey is made here, so that no draft and no save has to make it on the UI thread.
        StoredFile.create(ResearchFiles.RESEARCH, target.research(), copy).prepareSaving();
        cancel.check();
        monitor.worked(1);
        monitor.subTask(texts.get("job.people"));
        files.respondents().save();
        if (!Files.exists(target.research())) {
            files.research().save();
        }
        for (Path file : List.of(target.research(), target.respondents())) {
            Optional<IFile> resource = PersonaTarget.of(file).resource();
            if (resource.isPresent()) {
                resource.get().refreshLocal(IResource.DEPTH_ZERO, null);
            }
        }
        monitor.worked(1);
    }

    /** Makes the step: unsaved where an editor shows the research, else saved at once. On the UI thread, after {@link #prepare}. */
    CompletableFuture<Boolean> take() {
        String label = UiTexts.of(ImportStep.class).get("step", survey.getName());
        return FileEdits.get().edit(target.research(),
                session -> SurveyStep.taking(session.editingDomain(), session.root(ResearchFiles.RESEARCH), survey, label));
    }

    /** Identifier of the survey; after {@link #prepare}. */
    String surveyId() {
        return survey.getId();
    }
}
