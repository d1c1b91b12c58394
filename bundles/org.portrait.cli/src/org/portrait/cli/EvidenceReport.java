/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portrait.card.evidence.Standing;
import org.portrait.card.evidence.Standings;
import org.portrait.card.scene.Origin;
import org.portrait.model.Evidence;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Population;
import org.portrait.model.Project;
import org.portrait.model.SourceKind;
import org.portrait.model.derived.EvidenceLink;
import org.portrait.model.derived.Personas;
import org.portrait.model.label.Labels;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/**
 * What each trait of each persona stands on. The JSON, number {@value #SHAPE}: members may be added to it, but none changes or goes
 * away without a new number; members without a value are left out. {@code n} of a trait is the sum over what supports it.
 *
 * <pre>
 * {"format": 1,
 *  "files": [{"file": path as given, "personas": [{"id": id, "name": text, "traits": [
 *    {"trait": key, "name": text, "item": {"id": id, "text": text}, "standing": "recent" | "aged" | "contradicted" | "guess",
 *     "n": n, "wide": whether the evidence is only on the group of traits or the persona as a whole, "newest": date,
 *     "sources": [text], "kinds": [name],
 *     "evidence": [{"id": id, "stance": name, "kind": name, "source": text, "date": date, "n": n, "population": name, "quote": text,
 *                   "research": id}]}]}]}]}
 * </pre>
 */
final class EvidenceReport {

    private static final int SHAPE = 1;

    /** A file that was read, with what of its project may be shown. */
    record Read(Path file, Project project) {
    }

    /** One statement: a trait, or one item of it. */
    private record Statement(Trait trait, Optional<Identified> item, Standing standing) {

        List<String> sources() {
            return standing.evidence().stream().map(Evidence::getSource).filter(source -> source != null && !source.isBlank()).distinct().toList();
        }

        List<SourceKind> kinds() {
            return standing.evidence().stream().map(Evidence::getKind).filter(kind -> kind != SourceKind.UNSPECIFIED).distinct().toList();
        }
    }

    private final Terminal terminal;
    private final LocalDate today;

    EvidenceReport(Terminal terminal, LocalDate today) {
        this.terminal = terminal;
        this.today = today;
    }

    private List<Statement> statements(Persona persona) {
        Standings standings = Standings.of(persona, today);
        List<Statement> statements = new ArrayList<>();
        for (Trait trait : Personas.filledTraits(persona)) {
            trait.holder(persona).map(holder -> Origin.of(((Identified) holder).getId(), trait.feature().getName())).flatMap(standings::of)
                    .ifPresent(standing -> statements.add(new Statement(trait, Optional.empty(), standing)));
            if (trait.get(persona) instanceof List<?> items) {
                items.stream().filter(Identified.class::isInstance).map(Identified.class::cast).forEach(item -> standings.of(Origin.of(item.getId()))
                        .ifPresent(standing -> statements.add(new Statement(trait, Optional.of(item), standing))));
            }
        }
        return statements;
    }

    /** Prints for people: a heading for each persona, a line for each statement. */
    void text(List<Read> files) {
        for (Read read : files) {
            for (Persona persona : Personas.of(read.project())) {
                terminal.print(terminal.text("evidence.persona", Labels.label(persona, terminal.locale()), read.file()));
                statements(persona).forEach(statement -> terminal.print("  " + line(statement)));
            }
        }
    }

    private String line(Statement statement) {
        Locale locale = terminal.locale();
        String what = Stream.concat(Stream.of(statement.trait().name(locale)), statement.item().map(item -> Labels.label(item, locale)).stream())
                .collect(Collectors.joining(": "));
        List<String> facts = new ArrayList<>();
        facts.add(terminal.text("evidence.standing." + word(statement.standing().kind().name())));
        if (statement.standing().n() > 0) {
            facts.add(terminal.text("evidence.n", statement.standing().n()));
        }
        if (statement.standing().wide()) {
            facts.add(terminal.text("evidence.wide"));
        }
        statement.standing().newest().ifPresent(day -> facts.add(day.toString()));
        statement.kinds().forEach(kind -> facts.add(ModelTexts.name(PersonaPackage.Literals.SOURCE_KIND, kind, locale)));
        facts.addAll(statement.sources());
        return terminal.text("evidence.line", what, String.join(", ", facts));
    }

    /** Prints for programs. */
    void json(List<Read> files) {
        JsonWriter json = new JsonWriter(terminal.out());
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setSerializeNulls(false);
        json.setHtmlSafe(false);
        try {
            json.beginObject().name("format").value(SHAPE).name("files").beginArray();
            for (Read read : files) {
                json.beginObject().name("file").value(read.file().toString()).name("personas").beginArray();
                for (Persona persona : Personas.of(read.project())) {
                    write(json, persona);
                }
                json.endArray().endObject();
            }
            json.endArray().endObject().flush();
            terminal.print("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(JsonWriter json, Persona persona) throws IOException {
        json.beginObject().name("id").value(persona.getId()).name("name").value(persona.getName()).name("traits").beginArray();
        for (Statement statement : statements(persona)) {
            write(json, statement);
        }
        json.endArray().endObject();
    }

    private void write(JsonWriter json, Statement statement) throws IOException {
        json.beginObject().name("trait").value(statement.trait().key()).name("name").value(statement.trait().name(terminal.locale()));
        if (statement.item().isPresent()) {
            Identified item = statement.item().get();
            json.name("item").beginObject().name("id").value(item.getId()).name("text").value(Labels.label(item, terminal.locale())).endObject();
        }
        json.name("standing").value(word(statement.standing().kind().name())).name("n").value(statement.standing().n()).name("wide")
                .value(statement.standing().wide());
        json.name("newest").value(statement.standing().newest().map(LocalDate::toString).orElse(null));
        json.name("sources").beginArray();
        for (String source : statement.sources()) {
            json.value(source);
        }
        json.endArray().name("kinds").beginArray();
        for (SourceKind kind : statement.kinds()) {
            json.value(word(kind.name()));
        }
        json.endArray().name("evidence").beginArray();
        for (Evidence evidence : statement.standing().evidence()) {
            write(json, evidence);
        }
        json.endArray().endObject();
    }

    private static void write(JsonWriter json, Evidence evidence) throws IOException {
        json.beginObject().name("id").value(evidence.getId()).name("stance").value(word(evidence.getStance().name()));
        json.name("kind").value(evidence.getKind() == SourceKind.UNSPECIFIED ? null : word(evidence.getKind().name()));
        json.name("source").value(evidence.getSource());
        json.name("date").value(evidence.getDate() == null ? null : evidence.getDate().toString());
        json.name("n").value(evidence.getN());
        json.name("population").value(evidence.getPopulation() == Population.UNSPECIFIED ? null : word(evidence.getPopulation().name()));
        json.name("quote").value(evidence.getQuote());
        json.name("research").value(EvidenceLink.element(evidence).orElse(null)).endObject();
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }
}
