/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.text;

import java.text.Normalizer;

/** Names of files and folders, made from what people write. */
public final class FileNames {

    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]+";
    private static final String RESERVED = "(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?";
    private static final int LONGEST = 80;

    private FileNames() {
    }

    /** A name that every system takes; empty when nothing is left. */
    public static String safe(String text) {
        String name = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll(FORBIDDEN, " ").replaceAll("\\s+", " ");
        name = trimmed(name);
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = trimmed(name.substring(0, name.offsetByCodePoints(0, LONGEST)));
        }
        return name.matches(RESERVED) ? "_" + name : name;
    }

    private static String trimmed(String name) {
        return name.replaceAll("^[. ]+|[. ]+$", "");
    }
}
