/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class TextsTest {

    /** The bundles that take their words from here. */
    private static final List<String> USERS = List.of("org.portrait.ui.edit", "org.portrait.ui.card", "org.portrait.ui.editor");
    private static final Pattern USED = Pattern.compile("Texts\\.get\\(\\s*\"([\\w.]+)\"");

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(Texts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSamePlaceholders() throws IOException {
        Properties english = read("messages.properties");
        Properties russian = read("messages_ru.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(russian.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length,
                    new MessageFormat(russian.getProperty(key)).getFormatsByArgumentIndex().length, key);
            assertFalse(english.getProperty(key).contains("'"), key);
        }
    }

    @Test
    void whatTheCodeAsksForIsThere() throws IOException {
        Set<String> common = read("messages.properties").stringPropertyNames();
        Set<String> missing = new TreeSet<>();
        int used = 0;
        for (String bundle : USERS) {
            try (Stream<Path> sources = Files.walk(Path.of("..", bundle, "src"))) {
                for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                    Path own = source.resolveSibling("messages.properties");
                    Set<String> known = Files.exists(own) ? keys(own) : common;
                    Matcher matcher = USED.matcher(Files.readString(source));
                    while (matcher.find()) {
                        used++;
                        if (!matcher.group(1).endsWith(".") && !known.contains(matcher.group(1))) {
                            missing.add(source.getFileName() + ": " + matcher.group(1));
                        }
                    }
                }
            }
        }
        assertTrue(used > 60);
        assertEquals(Set.of(), missing);
    }

    /** The words of a package of its own. */
    private static Set<String> keys(Path file) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }
}
