/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.portrait.research.survey.ColumnChange;
import org.portrait.research.survey.ImportOutcome;
import org.portrait.research.survey.ImportOutcome.ColumnFound;
import org.portrait.research.survey.SurveyTexts;
import org.portrait.research.table.BrokenRow;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/** Tells what an import did. Nothing that stands in a row is told, only its number. */
final class ImportReport {

    private final Terminal terminal;

    ImportReport(Terminal terminal) {
        this.terminal = terminal;
    }

    void text(ImportOutcome outcome, List<ColumnChange> changes) {
        terminal.print(terminal.text("import.done", outcome.survey(), outcome.responses(), outcome.known(), outcome.questions()));
        changes.forEach(change -> terminal.print("  " + SurveyTexts.change(change, terminal.locale())));
        for (BrokenRow row : outcome.rejected()) {
            terminal.print("  " + terminal.text("import.rejected", row.number(), reason(row)));
        }
    }

    private String reason(BrokenRow row) {
        return SurveyTexts.reason(row.reason(), terminal.locale());
    }

    /**
     * The same for programs:
     *
     * <pre>
     * {"format": 1, "file": path as given, "survey": name, "responses": new ones, "known": those that were there, "questions": n,
     *  "rejected": [{"row": number as a spreadsheet shows it, "reason": NAME, "message": text}],
     *  "columns": [{"header": text, "role": NAME, "kind": NAME, "separator": text, "pattern": text, "trait": key, "unit": text}],
     *  "changes": [{"header": text, "before": NAME, "now": NAME, "answers": n, "unread": n}]}
     * </pre>
     */
    void json(Path file, ImportOutcome outcome, List<ColumnChange> changes) {
        try {
            JsonWriter json = new JsonWriter(terminal.out());
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.setSerializeNulls(false);
            json.setHtmlSafe(false);
            json.beginObject();
            json.name("format").value(1);
            json.name("file").value(file.toString());
            json.name("survey").value(outcome.survey());
            json.name("responses").value(outcome.responses());
            json.name("known").value(outcome.known());
            json.name("questions").value(outcome.questions());
            json.name("rejected").beginArray();
            for (BrokenRow row : outcome.rejected()) {
                json.beginObject();
                json.name("row").value(row.number());
                json.name("reason").value(row.reason().name());
                json.name("message").value(reason(row));
                json.endObject();
            }
            json.endArray();
            json.name("columns").beginArray();
            for (ColumnFound column : outcome.columns()) {
                column(json, column);
            }
            json.endArray();
            json.name("changes").beginArray();
            for (ColumnChange change : changes) {
                json.beginObject();
                json.name("header").value(change.header());
                json.name("before").value(change.before().name());
                json.name("now").value(change.now().name());
                json.name("answers").value(change.answers());
                json.name("unread").value(change.unread());
                json.endObject();
            }
            json.endArray();
            json.endObject();
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        terminal.print("");
    }

    private static void column(JsonWriter json, ColumnFound column) throws IOException {
        var meaning = column.meaning();
        json.beginObject();
        json.name("header").value(column.header());
        json.name("role").value(meaning.role().name());
        json.name("kind").value(meaning.kind() == null ? null : meaning.kind().name());
        json.name("separator").value(meaning.separator());
        json.name("pattern").value(meaning.pattern());
        json.name("trait").value(meaning.trait());
        json.name("unit").value(meaning.unit());
        json.endObject();
    }
}
