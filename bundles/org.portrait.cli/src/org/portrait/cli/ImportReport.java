/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

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

    void text(ImportOutcome outcome) {
        terminal.print(terminal.text("import.done", outcome.survey(), outcome.responses(), outcome.known(), outcome.questions()));
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
     *  "columns": [{"header": text, "role": NAME, "kind": NAME, "separator": text, "pattern": text, "trait": key}]}
     * </pre>
     */
    void json(Path file, ImportOutcome outcome) {
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
        json.endObject();
    }
}
