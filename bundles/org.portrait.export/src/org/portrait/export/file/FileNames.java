/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Names of output files: made from names that people gave, safe on every file system, the same on every run, and each
 * given once. Letters of all alphabets are kept.
 */
public final class FileNames {

    private static final int MOST_BYTES = 180;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final String FORBIDDEN = "[<>:\"/\\\\|?*\\p{Cc}\\p{Co}\\p{Cs}\\p{Cn}\\u2028\\u2029]++";
    private static final Pattern AT_WORD_END = Pattern.compile(FORBIDDEN + "(?=[\\p{Z}\\s]|$)");
    private static final Pattern INSIDE = Pattern.compile(FORBIDDEN);
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(\\..*)?");

    private final Charset fileSystem;
    private final Predicate<String> occupied;
    private final Set<String> given = new HashSet<>();

    /**
     * @param fileSystem characters that file names of this machine can hold
     * @param occupied   names that are not to be given
     */
    FileNames(Charset fileSystem, Predicate<String> occupied) {
        this.fileSystem = fileSystem;
        this.occupied = occupied;
    }

    /** Names of this machine's file system; files that have them already will be replaced. */
    public static FileNames replacing() {
        return new FileNames(Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")), name -> false);
    }

    /** Names of this machine's file system that no file of a folder has yet. */
    public static FileNames freeIn(Path folder) {
        return new FileNames(replacing().fileSystem, name -> Files.exists(folder.resolve(name)));
    }

    /**
     * Gives names to the files of one output: base name, suffix, dot, extension, with the first base name that is free for
     * all of them: {@code name}, {@code name (2)}, …
     *
     * @param wish      the name that a person would give
     * @param fallback  a plain name for when nothing of the wish is left or the file system cannot hold it
     * @param suffixes  what tells the files of the output apart, for example {@code -1} and {@code -2}; {@code ""} for a single one
     * @param extension without the dot
     */
    public List<String> give(String wish, String fallback, List<String> suffixes, String extension) {
        String base = safe(wish);
        if (base.isEmpty() || !fileSystem.newEncoder().canEncode(base)) {
            base = safe(fallback);
        }
        for (int number = 1;; number++) {
            String candidate = number == 1 ? base : base + " (" + number + ")";
            List<String> names = suffixes.stream().map(suffix -> candidate + suffix + "." + extension).toList();
            if (names.stream().noneMatch(name -> given.contains(folded(name)) || occupied.test(name))) {
                names.forEach(name -> given.add(folded(name)));
                return names;
            }
        }
    }

    /** Without what file systems forbid or what would hide or hurt; empty when nothing is left. */
    public static String safe(String wish) {
        String name = Normalizer.normalize(INVISIBLE.matcher(wish).replaceAll(""), Normalizer.Form.NFC);
        name = INSIDE.matcher(AT_WORD_END.matcher(name).replaceAll("")).replaceAll("-");
        name = EDGES.matcher(SPACES.matcher(name).replaceAll(" ")).replaceAll("");
        name = EDGES.matcher(shortened(name)).replaceAll("");
        return RESERVED.matcher(name).matches() ? "_" + name : name;
    }

    private static String shortened(String name) {
        int end = 0;
        for (int bytes = 0; end < name.length();) {
            int character = name.codePointAt(end);
            bytes += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                break;
            }
            end += Character.charCount(character);
        }
        return name.substring(0, end);
    }

    /** How a file system that does not tell upper from lower case sees it. */
    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
