/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void explainsItselfWhenCalledWithNothing() {
        CliRun run = CliRun.of();
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("Commands:"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "check", "new", "evidence", "erase", "anonymise"})
    void explainsEveryCommandInBothLanguages(String command) {
        CliRun english = CliRun.of(command, "--help");
        CliRun russian = CliRun.of(command, "--help", "--lang=ru");
        assertEquals(ExitCode.DONE, english.code());
        assertEquals(ExitCode.DONE, russian.code());
        assertFalse(english.out().matches("(?s).*[А-Яа-я].*"), english.out());
        for (String line : russian.out().split("\n {2,}-")) {
            assertTrue(line.matches("(?s).*[А-Яа-я].*"), line);
        }
    }

    @Test
    void sumsUpItsCommands() {
        CliRun run = CliRun.in(Locale.of("ru"), "--help");
        assertTrue(run.out().contains("export") && run.out().contains("check") && run.out().contains("new")
                && run.out().contains("Команды"), run.out());
    }

    @Test
    void tellsItsVersion() {
        assertTrue(CliRun.of("--version").out().matches("Portrait( \\d+\\.\\d+\\.\\d+.*)?\\R"));
    }

    @Test
    void suggestsWhatMayHaveBeenMeant() {
        CliRun run = CliRun.of("exprt");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("export"), run.err());
    }

    @Test
    void saysInTheLanguageAskedForWhatIsWrong() {
        CliRun run = CliRun.of("check", "x.persona", "--lang", "ru", "--colour");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("Нет параметра «--colour»"), run.err());
    }

    @Test
    void saysInTheLanguageAskedForThatAnOptionStandsThereTwice() {
        CliRun run = CliRun.of("export", "x.persona", "--lang", "ru", "--theme", "nordic", "--theme", "vivid");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("--theme можно указать только один раз"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "new"})
    void refusesALanguageItDoesNotSpeak(String command) {
        CliRun run = CliRun.of(command, "x", "--lang", "tlh", command.equals("new") ? "--template=b2c" : "--format=text");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("tlh") && run.err().contains("en, ru"), run.err());
    }

    @Test
    void refusesADateThatIsNone() {
        assertEquals(ExitCode.BAD_INPUT, CliRun.of("check", "x", "--date", "tomorrow").code());
        assertEquals(ExitCode.BAD_INPUT, CliRun.with(Locale.ENGLISH, java.util.Map.of("SOURCE_DATE_EPOCH", "soon"), "check", "x").code());
    }

    @Test
    void hasEveryMessageInBothLanguages() {
        Set<String> english = new TreeSet<>(CliTexts.bundle(Locale.ENGLISH).keySet());
        Set<String> russian = new TreeSet<>(CliTexts.bundle(Locale.of("ru")).keySet());
        assertEquals(english, russian);
        for (String key : english) {
            assertEquals(places(CliTexts.text(key, Locale.ENGLISH)), places(CliTexts.text(key, Locale.of("ru"))), key);
        }
    }

    private static Set<String> places(String pattern) {
        Set<String> places = new TreeSet<>();
        var matcher = java.util.regex.Pattern.compile("\\{(\\d)").matcher(pattern);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }
}
