/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portrait.model.trait.Trait;
import org.portrait.research.ColumnRole;
import org.portrait.research.QuestionKind;
import org.portrait.research.survey.Meaning;
import org.portrait.research.value.Units;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Tells what the columns of a table mean, in JSON; whatever it leaves out is recognised:
 *
 * <pre>
 * {"columns": {
 *    "Contact": "phone",
 *    "Age": {"as": "number", "trait": "demography.age"},
 *    "Income": {"as": "number", "unit": "RUB/month", "trait": "socioEconomics.income"},
 *    "Channels": {"as": "multiple", "separator": "; "},
 *    "Last visit": {"as": "date", "pattern": "dd.MM.uuuu"}}}
 * </pre>
 *
 * A column is answers to a question (open, single, multiple, number, scale, date), tells who or when (id, name, email, phone, ip,
 * identity, time), or is to be left out (skip).
 */
final class MappingFile {

    private static final long LARGEST = 10_000_000;
    private static final Map<String, ColumnRole> ROLES =
            Map.of("id", ColumnRole.RESPONDENT_ID, "name", ColumnRole.NAME, "email", ColumnRole.EMAIL, "phone",
            ColumnRole.PHONE, "ip", ColumnRole.IP_ADDRESS, "identity", ColumnRole.OTHER_IDENTITY, "time", ColumnRole.TIME, "skip",
            ColumnRole.LEFT_OUT);
    private static final Map<String, QuestionKind> KINDS =
            Map.of("open", QuestionKind.OPEN, "single", QuestionKind.SINGLE, "multiple", QuestionKind.MULTIPLE,
            "number", QuestionKind.NUMBER, "scale", QuestionKind.SCALE, "date", QuestionKind.DATE);
    private static final List<String> MEMBERS = List.of("as", "separator", "pattern", "trait", "unit");

    private final Terminal terminal;

    MappingFile(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What is wished, by heading. @throws UsageException when the file cannot be read or says something else */
    Map<String, Meaning> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UsageException(terminal.text("import.mapping.json", file));
            }
            Map<String, Meaning> wishes = new LinkedHashMap<>();
            JsonObject columns = JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8)).getAsJsonObject().getAsJsonObject("columns");
            for (var column : columns.entrySet()) {
                wishes.put(column.getKey(), meaning(file, column.getKey(), column.getValue()));
            }
            return wishes;
        } catch (JsonParseException | IllegalStateException | ClassCastException | NullPointerException | UnsupportedOperationException e) {
            // What Gson throws when something else stands where an object or a text should.
            throw new UsageException(terminal.text("import.mapping.json", file), e);
        } catch (IOException e) {
            throw new UsageException(terminal.text("import.mapping.unreadable", file, Reasons.of(e, terminal)), e);
        }
    }

    private Meaning meaning(Path file, String heading, JsonElement value) {
        if (value.isJsonPrimitive()) {
            return as(file, heading, value.getAsString());
        }
        JsonObject members = value.getAsJsonObject();
        members.keySet().stream().filter(member -> !MEMBERS.contains(member)).findFirst().ifPresent(member -> {
            throw wrong(file, heading, member);
        });
        Meaning as = members.has("as") ? as(file, heading, members.get("as").getAsString()) : Meaning.UNKNOWN;
        String trait = text(members, "trait");
        if (trait != null && Trait.find(trait).isEmpty()) {
            throw wrong(file, heading, trait);
        }
        return new Meaning(as.role(), as.kind(), text(members, "separator"), pattern(file, heading, text(members, "pattern")), trait,
                Optional.ofNullable(text(members, "unit")).map(Units::plain).orElse(null));
    }

    private Meaning as(Path file, String heading, String word) {
        if (KINDS.containsKey(word)) {
            return new Meaning(ColumnRole.ANSWERS, KINDS.get(word), null, null, null);
        }
        if (ROLES.containsKey(word)) {
            return new Meaning(ROLES.get(word), null, null, null, null);
        }
        throw wrong(file, heading, word);
    }

    private String pattern(Path file, String heading, String pattern) {
        try {
            if (pattern != null) {
                DateTimeFormatter.ofPattern(pattern);
            }
            return pattern;
        } catch (IllegalArgumentException e) {
            throw wrong(file, heading, pattern);
        }
    }

    private static String text(JsonObject members, String name) {
        return members.has(name) ? members.get(name).getAsString() : null;
    }

    private UsageException wrong(Path file, String heading, String what) {
        return new UsageException(terminal.text("import.mapping.value", file, heading, what));
    }
}
