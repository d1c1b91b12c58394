/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portrait.core.document.storage.Fingerprint;

/**
 * What a draft says about itself: a remark on the second line of what is otherwise a file of its kind.
 *
 * @param written when the content was taken
 * @param base    the file that the draft goes on from, or {@code null} when there was none; its time is not known
 */
record DraftHeader(Instant written, Fingerprint base) {

    private static final Pattern NOTATION = Pattern
            .compile("<!-- draft written (\\S{1,40}) from (?:nothing|(\\d{1,18}) bytes ([0-9a-f]{64})) -->\n");
    private static final int LONGEST = 400;

    /** The header of a draft, if these bytes are one. */
    static Optional<DraftHeader> read(byte[] draft) {
        Matcher matcher = matcher(draft);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            Fingerprint base = matcher.group(2) == null ? null
                    : new Fingerprint(Long.parseLong(matcher.group(2)), FileTime.fromMillis(0), matcher.group(3));
            return Optional.of(new DraftHeader(Instant.parse(matcher.group(1)), base));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The file without the header. */
    static byte[] strip(byte[] draft) {
        Matcher matcher = matcher(draft);
        if (!matcher.find()) {
            return draft;
        }
        byte[] content = new byte[draft.length - (matcher.end() - matcher.start())];
        System.arraycopy(draft, 0, content, 0, matcher.start());
        System.arraycopy(draft, matcher.end(), content, matcher.start(), draft.length - matcher.end());
        return content;
    }

    private static Matcher matcher(byte[] draft) {
        return NOTATION.matcher(new String(draft, 0, Math.min(draft.length, LONGEST), StandardCharsets.ISO_8859_1));
    }

    /** A file, or its first piece, with this header after its first line. */
    byte[] insertInto(byte[] content) {
        String from = base == null ? "nothing" : base.size() + " bytes " + base.hash();
        byte[] line = "<!-- draft written %s from %s -->\n".formatted(written, from).getBytes(StandardCharsets.US_ASCII);
        int first = 0;
        while (content[first] != '\n') {
            first++;
        }
        first++;
        byte[] draft = new byte[content.length + line.length];
        System.arraycopy(content, 0, draft, 0, first);
        System.arraycopy(line, 0, draft, first, line.length);
        System.arraycopy(content, first, draft, first + line.length, content.length - first);
        return draft;
    }
}
