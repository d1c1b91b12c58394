/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.vocabulary.Looks;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage.Literals;
import org.portrait.model.Project;

/** A persona or template that asks for a template or theme that is not there: its card shows the usual one. */
final class UnknownLook implements Check {

    @Override
    public String id() {
        return "unknown-look";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        Project project = context.project();
        return Stream.concat(
                project.getDesigns().stream().flatMap(design -> theme(design, design.getTheme(), Literals.CARD_DESIGN__THEME)),
                context.livePersonas().flatMap(persona -> Stream.concat(template(persona, project),
                        theme(persona, persona.getTheme(), Literals.PERSONA__THEME))));
    }

    private Stream<Issue> template(Persona persona, Project project) {
        String id = persona.getTemplate();
        return id == null || id.isBlank() || Looks.isTemplate(project, id) ? Stream.empty()
                : Stream.of(issue(persona, Literals.PERSONA__TEMPLATE, id, issue -> issue.saying("template")));
    }

    private Stream<Issue> theme(Identified element, String id, EAttribute feature) {
        return id == null || id.isBlank() || Looks.THEMES.contains(id) ? Stream.empty()
                : Stream.of(issue(element, feature, id, issue -> issue.saying("theme")));
    }

    private Issue issue(Identified element, EAttribute feature, String id, Function<Issue, Issue> variant) {
        return variant.apply(Issue.of(this, element, feature, element, id))
                .fixedBy(new QuickFix("usual-look", domain -> TraitEdits.setFeature(domain, element, feature, null)));
    }
}
