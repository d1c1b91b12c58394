/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.guide;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portrait.model.text.TextBundle;

/**
 * The text that a respondent agrees to, with blanks to fill in. It says what the law asks for: who processes which data for which
 * purpose, for how long, and how the consent is withdrawn. A template is no legal advice.
 */
public enum ConsentText {

    /** Federal law of the Russian Federation 152-FZ of 27 July 2006, articles 9 (what a consent contains) and 10 (special categories). */
    LAW_152_FZ("152-fz"),
    /** Regulation (EU) 2016/679, articles 7 (conditions), 9 (special categories) and 13 (what people are told). */
    GDPR("gdpr");

    /** What is filled in. */
    public enum Blank {
        /** Name of the respondent; stays open in what is handed out. */
        RESPONDENT,
        /** Who asks and is responsible: company and address. */
        OPERATOR,
        /** How to reach the operator. */
        CONTACT,
        /** What the data is used for. */
        PURPOSE,
        /** Which data. */
        DATA,
        /** Which special categories; the paragraph about them is only there when this is filled in. */
        SPECIAL,
        /** Last day on which the data may be kept. */
        UNTIL;

        private String mark() {
            return "{" + name().toLowerCase(Locale.ROOT) + "}";
        }
    }

    private static final TextBundle TEXTS = TextBundle.beside(ConsentText.class, "consent");
    private static final String TO_WRITE_ON = "_".repeat(24);
    private static final String RECORDING = "recording";
    private static final String BETWEEN = "/";
    /** Some words, such as Russian dates, bring a full stop along. */
    private static final Pattern SECOND_STOP = Pattern.compile("(?<=\\p{L})\\.\\.(?!\\.)");

    private final String key;

    ConsentText(String key) {
        this.key = key;
    }

    /** Version of the text; a text that says something else has another one. */
    public String version() {
        return TEXTS.get(key + ".version", Locale.ROOT);
    }

    /** What a consent record says to which text was agreed. @param locale the language of the text */
    public String wording(Locale locale) {
        return String.join(BETWEEN, key, version(), locale.getLanguage());
    }

    /** The text that a consent record names; empty for a text of another hand. @param wording as {@link #wording} gives it, or {@code null} */
    public static Optional<ConsentText> of(String wording) {
        return Stream.of(values()).filter(each -> wording != null && wording.startsWith(each.key + BETWEEN)).findFirst();
    }

    /** The text that a consent record names, as people call it; a wording that is unknown as it stands. */
    public static String describe(String wording, Locale locale) {
        String[] parts = wording.split(BETWEEN, 3);
        return of(wording).filter(text -> parts.length == 3).map(text -> new MessageFormat(TEXTS.get("wording", locale), locale)
                .format(new Object[] {text.law(locale), parts[1], Locale.of(parts[2]).getDisplayLanguage(locale)})).orElse(wording);
    }

    /** What is usually asked for in conversations, to begin with. */
    public static String usualData(Locale locale) {
        return TEXTS.get("data.usual", locale);
    }

    /** Name of the law, as people call it. */
    public String law(Locale locale) {
        return text("law", locale);
    }

    /** Heading of the text. */
    public String title(Locale locale) {
        return text("title", locale);
    }

    /**
     * The paragraphs of the text.
     *
     * @param blanks    what is known; a line to write on stands for the rest
     * @param recording whether sound or picture is recorded
     */
    public List<String> paragraphs(Map<Blank, String> blanks, boolean recording, Locale locale) {
        List<String> paragraphs = new ArrayList<>(List.of("who", "purpose", "data"));
        if (blanks.containsKey(Blank.SPECIAL)) {
            paragraphs.add("special");
        }
        if (recording) {
            paragraphs.add(RECORDING);
        }
        paragraphs.addAll(List.of("processing", "term", "withdrawal", "rights", "signature"));
        return paragraphs.stream().map(paragraph -> filled(text(paragraph, locale), blanks)).toList();
    }

    /** What the purpose of a consent record says. */
    public String purpose(Map<Blank, String> blanks, Locale locale) {
        return filled(text("purpose", locale), blanks);
    }

    /** What the scope of a consent record says: which data, and what may be done with it. */
    public String scope(Map<Blank, String> blanks, boolean recording, Locale locale) {
        Stream<String> parts = Stream.of("data", blanks.containsKey(Blank.SPECIAL) ? "special" : "", recording ? RECORDING : "", "processing");
        return parts.filter(part -> !part.isEmpty()).map(part -> filled(text(part, locale), blanks)).collect(Collectors.joining("\n"));
    }

    private String text(String part, Locale locale) {
        return TEXTS.get(key + "." + part, locale);
    }

    private static String filled(String text, Map<Blank, String> blanks) {
        String filled = text;
        for (Blank blank : Blank.values()) {
            filled = filled.replace(blank.mark(), blanks.getOrDefault(blank, TO_WRITE_ON));
        }
        return SECOND_STOP.matcher(filled).replaceAll(".");
    }
}
