/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every text of the workbench is there in English and in Russian, and every text that the code asks for is there. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/org/portrait/ui");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Pattern KEY = Pattern.compile("(?:texts|UiTexts\\.of\\(\\w+\\.class\\)|texts\\(\\))\\.get\\(\"([\\w.]+)\"[,)]");
    private static final Pattern KEY_OF_MANIFEST = Pattern.compile("\"%([\\w.]+)\"|^[\\w-]+: %([\\w.-]+)$", Pattern.MULTILINE);

    @TestFactory
    Stream<DynamicTest> bothLanguagesSayTheSame() throws IOException {
        return Stream.concat(english(), Stream.of(Path.of("plugin.properties"))).map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
            Properties english = read(file);
            Properties russian = read(file.resolveSibling(file.getFileName().toString().replace(".properties", "_ru.properties")));
            assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(russian.stringPropertyNames()));
            for (String key : english.stringPropertyNames()) {
                assertFalse(russian.getProperty(key).isBlank(), key);
                assertEquals(placeholders(english.getProperty(key)), placeholders(russian.getProperty(key)), key);
                assertFalse((english.getProperty(key) + russian.getProperty(key)).contains("'"), key + ": an apostrophe must be ’");
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyTextThatTheCodeAsksForIsThere() throws IOException {
        return english().map(Path::getParent).map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> {
            Properties english = read(folder.resolve("messages.properties"));
            for (Path source : list(folder, ".java")) {
                KEY.matcher(Files.readString(source)).results().map(found -> found.group(1))
                        .forEach(key -> assertTrue(english.containsKey(key), source + ": " + key));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyTextOfTheManifestsIsThere() throws IOException {
        Properties english = read(Path.of("plugin.properties"));
        return Stream.of(Path.of("plugin.xml"), Path.of("META-INF/MANIFEST.MF")).map(file -> DynamicTest.dynamicTest(file.toString(),
                () -> KEY_OF_MANIFEST.matcher(Files.readString(file)).results().map(MessagesTest::key)
                        .forEach(key -> assertTrue(english.containsKey(key), key))));
    }

    private static String key(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static Stream<Path> english() throws IOException {
        return list(SOURCES, "/messages.properties").stream();
    }

    private static List<Path> list(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        assertFalse(properties.isEmpty(), file.toString());
        return properties;
    }
}
