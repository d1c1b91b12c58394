/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.scene;

import java.util.List;
import java.util.Locale;

/**
 * What is known about a scene as a whole.
 *
 * @param title title of the document, never empty in a finished scene
 * @param language language of its texts, unless a group says otherwise
 * @param author who wrote it; empty if unknown
 * @param subject what it is about; empty if unknown
 * @param keywords words to find it by
 */
public record SceneInfo(String title, Locale language, String author, String subject, List<String> keywords) {

    /** @throws NullPointerException for a missing part */
    public SceneInfo {
        title.length();
        author.length();
        subject.length();
        language.hashCode();
        keywords = List.copyOf(keywords);
    }

    /** A title and a language, nothing else. */
    public static SceneInfo of(String title, Locale language) {
        return new SceneInfo(title, language, "", "", List.of());
    }
}
