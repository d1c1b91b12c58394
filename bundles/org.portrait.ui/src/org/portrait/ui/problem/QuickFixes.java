/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.portrait.core.check.Check;
import org.portrait.core.check.Checks;
import org.portrait.core.check.QuickFix;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.research.check.ResearchChecks;
import org.portrait.research.document.ResearchFiles;
import org.portrait.ui.image.UiImages;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.FileEdits;

/** Offers the quick fixes of the checks on the markers. */
public final class QuickFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !Problem.fixes(marker).isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return Problem.fixes(marker).stream().map(fix -> new Resolution(marker, fix)).toArray(IMarkerResolution[]::new);
    }

    /** One way to mend a problem, as one undoable step. */
    private static final class Resolution extends WorkbenchMarkerResolution {

        private final IMarker origin;
        private final Problem.Fix fix;

        Resolution(IMarker origin, Problem.Fix fix) {
            this.origin = origin;
            this.fix = fix;
        }

        @Override
        public String getLabel() {
            return fix.label();
        }

        @Override
        public String getDescription() {
            return fix.label();
        }

        @Override
        public Image getImage() {
            return UiImages.FIX.image();
        }

        @Override
        public IMarker[] findOtherMarkers(IMarker[] markers) {
            return Arrays.stream(markers).filter(marker -> !marker.equals(origin)
                    && marker.getAttribute(Problem.CHECK, "").equals(origin.getAttribute(Problem.CHECK, ""))
                    && Problem.fixes(marker).stream().anyMatch(other -> other.id().equals(fix.id()))).toArray(IMarker[]::new);
        }

        @Override
        public void run(IMarker marker) {
            String file = marker.getAttribute(Problem.FILE, "");
            if (file.isEmpty()) {
                return;
            }
            FileEdits.get().edit(Path.of(file), session -> command(session, marker)).whenComplete((changed, failure) -> {
                if (failure != null) {
                    IStatus status = Failures.status(failure);
                    ILog.of(QuickFixes.class).log(status);
                    StatusManager.getManager().handle(status, StatusManager.SHOW);
                }
            });
        }

        private Command command(DocumentSession session, IMarker marker) {
            boolean research = session.kind() == ResearchFiles.RESEARCH;
            List<Check> all = research ? ResearchChecks.of(session.root(ResearchFiles.RESEARCH), session.file()) : Checks.all();
            List<Check> checks = all.stream().filter(check -> check.id().equals(marker.getAttribute(Problem.CHECK, ""))).toList();
            Project project = research ? PersonaFactory.eINSTANCE.createProject() : session.project();
            Optional<QuickFix> found = Checks.run(checks, project, LocalDate.now()).stream()
                    .filter(issue -> Problem.isOf(marker, issue)).flatMap(issue -> Problem.fix(issue, fix.id()).stream()).findFirst();
            return found.map(quickFix -> quickFix.command(session.editingDomain())).orElse(IdentityCommand.INSTANCE);
        }
    }
}
