/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Project;

/** The card template that was asked for: one that ships, or one of a project's own by its name or id. */
final class TemplateChoice {

    private final String wanted;

    /**
     * @param wanted what was typed; {@code null} for nothing
     * @throws UsageException when neither Portrait nor any of the files has it
     */
    TemplateChoice(String wanted, Options options, Inputs inputs) {
        this.wanted = wanted;
        if (wanted != null && CardTemplates.all().stream().noneMatch(template -> template.id().equalsIgnoreCase(wanted))
                && inputs.files().stream().noneMatch(this::has)) {
            options.choice("--template", wanted, CardTemplates.all().stream().map(CardTemplate::id).toList());
        }
    }

    private boolean has(Path file) {
        try {
            return of(Documents.load(file).project()).isPresent();
        } catch (DocumentException unreadable) {
            // complained of when it is its turn
            return false;
        }
    }

    /** The template in a project; empty when none was asked for or it has none, which leaves each card as it is. */
    Optional<CardTemplate> of(Project project) {
        return Optional.ofNullable(wanted).flatMap(typed -> CardTemplates.find(project, typed));
    }
}
