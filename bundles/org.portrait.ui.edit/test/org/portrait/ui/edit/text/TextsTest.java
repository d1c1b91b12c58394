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
        Set<String> known = read("messages.properties").stringPropertyNames();
        Set<String> used = new TreeSet<>();
        for (String bundle : USERS) {
            try (Stream<Path> sources = Files.walk(Path.of("..", bundle, "src"))) {
                for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                    Matcher matcher = USED.matcher(Files.readString(source));
                    while (matcher.find()) {
                        used.add(matcher.group(1));
                    }
                }
            }
        }
        assertTrue(used.size() > 60);
        assertTrue(known.containsAll(used.stream().filter(key -> !key.endsWith(".")).toList()), used.stream().filter(key -> !known.contains(key)).toList().toString());
    }
}
