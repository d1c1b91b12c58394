/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.portrait.research.Question;
import org.portrait.research.Study;

/** What one study found out about one question. A person in a session counts once, and so does a response to a survey. */
public final class Tally {

    private final Study study;
    private final Question question;
    private final Map<String, Given> said = new LinkedHashMap<>();
    private final Map<String, Given> written = new LinkedHashMap<>();
    private final List<Voice> voices = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private int asked;
    private int answered;

    Tally(Study study, Question question) {
        this.study = study;
        this.question = question;
    }

    /** The study. */
    public Study study() {
        return study;
    }

    /** The question. */
    public Question question() {
        return question;
    }

    /** How many were asked. */
    public int asked() {
        return asked;
    }

    /** How many said something. */
    public int answered() {
        return answered;
    }

    /** The different answers, in the order of their appearance, by their {@linkplain Words#folded folded} words. */
    public Map<String, Given> given() {
        if (said.isEmpty() || written.isEmpty()) {
            return Collections.unmodifiableMap(said.isEmpty() ? written : said);
        }
        Map<String, Given> given = new LinkedHashMap<>(said);
        written.forEach((key, each) -> given.merge(key, each, Given::with));
        return given;
    }

    /** Those of the different answers that responses to surveys give. */
    public Map<String, Given> written() {
        return Collections.unmodifiableMap(written);
    }

    /** What was said in sessions. */
    public List<Voice> voices() {
        return Collections.unmodifiableList(voices);
    }

    /** Identifiers of the survey columns that were counted. */
    public List<String> columns() {
        return Collections.unmodifiableList(columns);
    }

    void count(int nowAsked, int nowAnswered) {
        asked += nowAsked;
        answered += nowAnswered;
    }

    /** Somebody said it in a session. */
    void say(String text, LocalDate day) {
        add(said, new Given(text.strip(), 1, day, day));
    }

    /** Responses to a survey say it. */
    void write(Given each) {
        add(written, each);
    }

    private static void add(Map<String, Given> given, Given each) {
        if (!each.text().isBlank() && each.n() > 0) {
            given.merge(Words.folded(each.text()), each, Given::with);
        }
    }

    void add(Voice voice) {
        voices.add(voice);
    }

    void addColumn(String id) {
        columns.add(id);
    }
}
