/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.portrait.core.document.FileKind;

class PauseTest {

    private static final long SECOND = 1_000_000_000L;

    private final Pause pause = Pause.of(FileKind.PERSONA);

    @Test
    void aChangeWaitsForAPause() {
        assertEquals(Pause.QUIET, pause.after(5 * SECOND));
        assertEquals(Pause.QUIET, pause.after(6 * SECOND));
    }

    @Test
    void whoNeverPausesHasADraftAllTheSame() {
        long now = -3 * SECOND;
        long due = Long.MAX_VALUE;
        int drafts = 0;
        for (int key = 0; key < 300; key++, now += SECOND / 10) {
            if (now >= due) {
                drafts++;
                pause.end();
            }
            due = now + pause.after(now) * 1_000_000L;
        }
        assertEquals(30 * 1000 / Pause.MOST - 1, drafts);
    }

    @Test
    void afterADraftTheClockBeginsAnew() {
        pause.after(0);
        pause.end();
        assertEquals(Pause.QUIET, pause.after(60 * SECOND));
    }
}
