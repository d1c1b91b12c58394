/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.portrait.core.check.Issue;
import org.portrait.core.check.QuickFix;
import org.portrait.core.check.Severity;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentWarning;
import org.portrait.model.Identified;
import org.portrait.model.Persona;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/**
 * A report for programs, written file by file. Its shape, number {@value #SHAPE}: members may be added to it, but none changes
 * or goes away without a new number; members without a value are left out.
 *
 * <pre>
 * {"format": 1,
 *  "files": [
 *    {"file": path as given, "errors": n, "warnings": n, "infos": n,
 *     "form": [{"kind": NAME, "line": n, "element": id, "message": text}],
 *     "issues": [{"check": id, "severity": "error" | "warning" | "info", "message": text,
 *                 "persona": {"id": id, "name": text}, "element": {"id": id, "type": class}, "feature": name,
 *                 "trait": key, "fixes": [id]}]},
 *    {"file": path as given, "unreadable": {"kind": NAME, "line": n, "column": n, "message": text}}],
 *  "sum": {"files": n, "unreadable": n, "errors": n, "warnings": n, "infos": n}}
 * </pre>
 */
final class JsonReport implements CheckReport {

    private static final int SHAPE = 1;

    private final Terminal terminal;
    private final JsonWriter json;
    private final Tally tally = new Tally();

    JsonReport(Terminal terminal) {
        this.terminal = terminal;
        json = new JsonWriter(terminal.out());
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setSerializeNulls(false);
        json.setHtmlSafe(false);
    }

    /** A piece of JSON to write. */
    private interface Piece {
        void write() throws IOException;
    }

    private static void write(Piece piece) {
        try {
            piece.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void begin() {
        write(() -> {
            json.beginObject();
            json.name("format").value(SHAPE);
            json.name("files").beginArray();
        });
    }

    @Override
    public void checked(Path file, List<DocumentWarning> warnings, List<Issue> issues) {
        tally.add(issues);
        Tally ofFile = new Tally();
        ofFile.add(issues);
        write(() -> {
            json.beginObject();
            json.name("file").value(file.toString());
            counts(ofFile);
            json.name("form").beginArray();
            for (DocumentWarning warning : warnings) {
                form(warning);
            }
            json.endArray();
            json.name("issues").beginArray();
            for (Issue issue : issues) {
                issue(issue);
            }
            json.endArray();
            json.endObject();
        });
    }

    private void counts(Tally counted) throws IOException {
        json.name("errors").value(counted.count(Severity.ERROR));
        json.name("warnings").value(counted.count(Severity.WARNING));
        json.name("infos").value(counted.count(Severity.INFO));
    }

    private void form(DocumentWarning warning) throws IOException {
        json.beginObject();
        json.name("kind").value(warning.kind().name());
        if (warning.line() > 0) {
            json.name("line").value(warning.line());
        }
        json.name("element").value(warning.elementId().isEmpty() ? null : warning.elementId());
        json.name("message").value(warning.message(terminal.locale()));
        json.endObject();
    }

    private void issue(Issue issue) throws IOException {
        json.beginObject();
        json.name("check").value(issue.check());
        json.name("severity").value(issue.severity().name().toLowerCase(Locale.ROOT));
        json.name("message").value(issue.message(terminal.locale()));
        if (issue.persona().isPresent()) {
            Persona persona = issue.persona().get();
            json.name("persona").beginObject();
            json.name("id").value(persona.getId());
            json.name("name").value(persona.getName());
            json.endObject();
        }
        EObject target = issue.target();
        json.name("element").beginObject();
        json.name("id").value(target instanceof Identified identified ? identified.getId() : null);
        json.name("type").value(target.eClass().getName());
        json.endObject();
        json.name("feature").value(issue.feature() == null ? null : issue.feature().getName());
        json.name("trait").value(issue.trait().map(org.portrait.model.trait.Trait::key).orElse(null));
        json.name("fixes").beginArray();
        for (QuickFix fix : issue.fixes()) {
            json.value(fix.id());
        }
        json.endArray();
        json.endObject();
    }

    @Override
    public void unreadable(Path file, DocumentException problem) {
        tally.addUnreadable();
        write(() -> {
            json.beginObject();
            json.name("file").value(file.toString());
            json.name("unreadable").beginObject();
            json.name("kind").value(problem.kind().name());
            if (problem.line() > 0) {
                json.name("line").value(problem.line());
                json.name("column").value(problem.column());
            }
            json.name("message").value(problem.sentence(terminal.locale()));
            json.endObject();
            json.endObject();
        });
    }

    @Override
    public void end() {
        write(() -> {
            json.endArray();
            json.name("sum").beginObject();
            json.name("files").value(tally.files());
            json.name("unreadable").value(tally.unreadable());
            counts(tally);
            json.endObject();
            json.endObject();
            json.flush();
        });
        terminal.print("");
    }
}
