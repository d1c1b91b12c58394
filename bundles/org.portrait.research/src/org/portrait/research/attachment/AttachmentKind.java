/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.attachment;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What kind of thing an attachment is, as its path tells. */
public enum AttachmentKind {

    /** Somebody can be heard. */
    RECORDING("aac", "aif", "aiff", "amr", "flac", "m4a", "mid", "mp3", "oga", "ogg", "opus", "wav", "wma"),
    /** Somebody can be seen and heard. */
    VIDEO("3gp", "avi", "m4v", "mkv", "mov", "mp4", "mpeg", "mpg", "ogv", "webm", "wmv"),
    /** A photo, a drawing, a scan. */
    PICTURE("bmp", "gif", "heic", "heif", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp"),
    /** Words that were written down: a transcript, subtitles. */
    TEXT("md", "rtf", "srt", "txt", "vtt"),
    /** A document, a table, slides. */
    DOCUMENT("csv", "doc", "docx", "ods", "odp", "odt", "pdf", "ppt", "pptx", "tsv", "xls", "xlsx"),
    /** An address in the web. */
    LINK,
    /** Anything else. */
    OTHER;

    private final Set<String> endings;

    AttachmentKind(String... endings) {
        this.endings = Set.of(endings);
    }

    /** The kind of what lies at a path or address; {@link #OTHER} where it does not tell. */
    public static AttachmentKind of(String path) {
        if (Addresses.parse(path).isPresent()) {
            return LINK;
        }
        return ending(path).flatMap(ending -> Stream.of(values()).filter(kind -> kind.endings.contains(ending)).findFirst()).orElse(OTHER);
    }

    private static Optional<String> ending(String path) {
        int dot = path == null ? -1 : path.lastIndexOf('.');
        return dot <= 0 ? Optional.empty() : Optional.of(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
