/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** What is left of a long day's work on a card: nothing, neither a resource of the toolkit nor an object of ours. */
class ManyGesturesTest {

    /** How many: a minute of them; ten thousand take about six. */
    private static final String GESTURES = System.getProperty("portrait.gestures", "1000");

    @Test
    void manyGesturesLeaveNothingBehind() throws Exception {
        Process hands = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), ManyGestures.class.getName(), GESTURES).redirectErrorStream(true).start();
        try {
            String said = new String(hands.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, hands.waitFor(), said);
        } finally {
            hands.destroyForcibly();
        }
    }
}
