/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.ENamedElement;
import org.portrait.core.check.Issue;
import org.portrait.core.check.QuickFix;
import org.portrait.core.check.Severity;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Identified;
import org.portrait.model.Project;
import org.portrait.model.label.Labels;
import org.portrait.model.text.ModelTexts;
import org.portrait.research.ResearchPackage;
import org.portrait.research.derived.PlaceNames;

/**
 * One problem as it stands on a marker; all texts are in the language of the workbench.
 *
 * @param severity  of {@link IMarker}
 * @param message   what is wrong
 * @param location  persona and trait, or the name of another element
 * @param check     name of the check; empty when the file cannot be read
 * @param elementId identifier of the element
 * @param feature   name of the feature; empty for the element as a whole
 * @param fixes     identifiers and labels of the quick fixes, the best first
 * @param line      line of the file from 1; 0 when none is meant
 */
record Problem(int severity, String message, String location, String check, String elementId, String feature, List<Fix> fixes,
        int line) {

    /** Type of the markers. */
    static final String MARKER = "org.portrait.ui.problem";
    static final String CHECK = "org.portrait.ui.check";
    static final String ELEMENT = "org.portrait.ui.element";
    static final String FEATURE = "org.portrait.ui.feature";
    static final String FILE = "org.portrait.ui.file";
    private static final String FIXES = "org.portrait.ui.fixes";

    /** A quick fix. */
    record Fix(String id, String label) {
    }

    static Problem of(Issue issue, Locale locale) {
        List<Fix> fixes = issue.fixes().stream().map(fix -> new Fix(fix.id(), fix.label(locale))).toList();
        String elementId = issue.target() instanceof Identified identified ? identified.getId() : "";
        return new Problem(severity(issue.severity()), issue.message(locale), location(issue, locale), issue.check(), elementId,
                issue.feature() == null ? "" : issue.feature().getName(), fixes, 0);
    }

    static Problem of(DocumentException failure, Locale locale) {
        return new Problem(IMarker.SEVERITY_ERROR, failure.sentence(locale), "", "", "", "", List.of(), failure.line());
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }

    private static String location(Issue issue, Locale locale) {
        if (issue.target() instanceof Identified part && part.eClass().getEPackage() == ResearchPackage.eINSTANCE) {
            return PlaceNames.of(part);
        }
        List<String> parts = new ArrayList<>();
        issue.persona().ifPresent(persona -> parts.add(Labels.label(persona, locale)));
        if (parts.isEmpty() && !(issue.target() instanceof Project)) {
            parts.add(Labels.label(issue.target(), locale));
        }
        issue.trait().<ENamedElement>map(trait -> trait.feature()).or(() -> Optional.ofNullable(issue.feature()))
                .ifPresent(feature -> parts.add(ModelTexts.name(feature, locale)));
        return String.join(" · ", parts);
    }

    /** What goes on the marker. */
    Map<String, Object> attributes(Path file) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, severity);
        attributes.put(IMarker.MESSAGE, message);
        attributes.put(CHECK, check);
        attributes.put(ELEMENT, elementId);
        attributes.put(FEATURE, feature);
        attributes.put(FILE, file.toString());
        attributes.put(IMarker.SOURCE_ID, check);
        StringBuilder lines = new StringBuilder();
        fixes.forEach(fix -> lines.append(fix.id()).append('\t').append(fix.label()).append('\n'));
        attributes.put(FIXES, lines.toString());
        if (!location.isEmpty()) {
            attributes.put(IMarker.LOCATION, location);
        }
        if (line > 0) {
            attributes.put(IMarker.LINE_NUMBER, line);
        }
        return attributes;
    }

    /** The quick fixes that a marker offers. */
    static List<Fix> fixes(IMarker marker) {
        return marker.getAttribute(FIXES, "").lines().map(line -> line.split("\t", 2)).map(parts -> new Fix(parts[0], parts[1]))
                .toList();
    }

    /** Whether an issue found anew is the one of a marker. */
    static boolean isOf(IMarker marker, Issue issue) {
        return issue.check().equals(marker.getAttribute(CHECK, "")) && issue.target() instanceof Identified identified
                && marker.getAttribute(ELEMENT, "").equals(identified.getId())
                && marker.getAttribute(FEATURE, "").equals(issue.feature() == null ? "" : issue.feature().getName());
    }

    /** The quick fix of an issue with an identifier. */
    static Optional<QuickFix> fix(Issue issue, String id) {
        return issue.fixes().stream().filter(fix -> fix.id().equals(id)).findFirst();
    }
}
