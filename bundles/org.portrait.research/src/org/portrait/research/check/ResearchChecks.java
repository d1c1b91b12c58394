/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.portrait.core.check.Check;
import org.portrait.core.check.Checks;
import org.portrait.core.check.Issue;
import org.portrait.model.PersonaFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.attachment.AttachmentCheck;
import org.portrait.research.privacy.ConsentCheck;

/** The checks of a research that need no personas. */
public final class ResearchChecks {

    private ResearchChecks() {
    }

    /**
     * The checks, for one state of a research.
     *
     * @param research only read
     * @param file     where it lies, or will
     */
    public static List<Check> of(ResearchProject research, Path file) {
        return List.of(new ConsentCheck(research), new AttachmentCheck(research, file));
    }

    /** Runs the checks. @param today the day on which consents hold or do not */
    public static List<Issue> run(ResearchProject research, Path file, LocalDate today) {
        return Checks.run(of(research, file), PersonaFactory.eINSTANCE.createProject(), today);
    }
}
