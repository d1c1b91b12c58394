/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.markup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;
import org.portrait.core.document.problem.Place;

/** Makes sure that content is UTF-8 before any parser guesses, and says what it is otherwise. */
final class Encodings {

    private static final Pattern DECLARATION = Pattern.compile(
            "^(?:\u00EF\u00BB\u00BF)?<\\?xml(?:\\s+version\\s*=\\s*[\"']([^\"']*)[\"'])?(?:\\s+encoding\\s*=\\s*[\"']([^\"']*)[\"'])?");
    private static final int DECLARATION_LENGTH = 200;
    private static final int SAMPLE = 4096;

    private Encodings() {
    }

    /** @throws DocumentException when the content is not UTF-8 or its declaration says something else */
    static void check(byte[] content, Path file) throws DocumentException {
        refuseWide(content, file);
        String head = new String(content, 0, Math.min(content.length, DECLARATION_LENGTH), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        if (declaration.find()) {
            String encoding = declaration.group(2);
            if (encoding != null && !encoding.equalsIgnoreCase("UTF-8") && !encoding.equalsIgnoreCase("US-ASCII")) {
                throw DocumentException.at(new Place(1, declaration.start(2) + 1), Kind.WRONG_ENCODING, file, null,
                        "encoding.named", encoding);
            }
            String version = declaration.group(1);
            if (version != null && !version.equals("1.0")) {
                throw DocumentException.at(new Place(1, declaration.start(1) + 1), Kind.FORBIDDEN_CONSTRUCT, file, null,
                        "forbidden.xml.version", version);
            }
        }
        int bad = firstBadByte(content);
        if (bad < content.length) {
            throw notUtf8(content, bad, file);
        }
    }

    private static void refuseWide(byte[] content, Path file) throws DocumentException {
        if (content.length < 4) {
            return;
        }
        int first = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        int second = (content[2] & 0xFF) << 8 | content[3] & 0xFF;
        String name = switch (first) {
            case 0xFFFE -> second == 0 ? "UTF-32" : "UTF-16";
            case 0xFEFF, 0x3C00, 0x003C -> "UTF-16";
            case 0 -> second == 0xFEFF || second == 0x003C ? "UTF-32" : null;
            default -> null;
        };
        if (name != null) {
            throw DocumentException.at(new Place(1, 1), Kind.WRONG_ENCODING, file, null, "encoding.named", name);
        }
    }

    private static DocumentException notUtf8(byte[] content, int bad, Path file) {
        Place place = new SourceMap(content).place(bad);
        if (content.length - bad < 4 && isCutShort(content, bad)) {
            return DocumentException.at(place, Kind.TRUNCATED, file, null, "xml.truncated");
        }
        String guess = guess(content, bad);
        return guess == null
                ? DocumentException.at(place, Kind.WRONG_ENCODING, file, null, "encoding.bytes", String.valueOf(bad))
                : DocumentException.at(place, Kind.WRONG_ENCODING, file, null, "encoding.guessed", String.valueOf(bad), guess);
    }

    /** Whether the content ends within a character that began well. */
    private static boolean isCutShort(byte[] content, int start) {
        int needed = sequenceLength(content[start] & 0xFF);
        if (needed <= content.length - start) {
            return false;
        }
        for (int index = start + 1; index < content.length; index++) {
            if ((content[index] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    /**
     * The likely Cyrillic code page by the bytes from the first bad one on; {@code null} for binary data. Most letters of
     * a text are small, and these are in the upper quarter of windows-1251, but in the one below in KOI8-R.
     */
    private static String guess(byte[] content, int bad) {
        int letters = 0;
        int upperQuarter = 0;
        int others = 0;
        for (int index = bad; index < Math.min(content.length, bad + SAMPLE); index++) {
            int value = content[index] & 0xFF;
            if (value == 0) {
                return null;
            }
            if (value >= 0xC0) {
                letters++;
                upperQuarter += value >= 0xE0 ? 1 : 0;
            } else if (value >= 0x80 || value < 0x20 && value != '\n' && value != '\r' && value != '\t') {
                others++;
            }
        }
        if (letters <= 4 * others) {
            return null;
        }
        return upperQuarter * 2 >= letters ? "windows-1251" : "KOI8-R";
    }

    /** Offset of the first byte that is not UTF-8 as of RFC 3629, or the length. */
    static int firstBadByte(byte[] content) {
        int index = 0;
        while (index < content.length) {
            int first = content[index];
            if (first >= 0) {
                index++;
                continue;
            }
            int length = sequenceLength(first & 0xFF);
            if (length == 0 || index + length > content.length || !isSequence(content, index, length)) {
                return index;
            }
            index += length;
        }
        return index;
    }

    private static int sequenceLength(int first) {
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    private static boolean isSequence(byte[] content, int start, int length) {
        for (int index = start + 1; index < start + length; index++) {
            if ((content[index] & 0xC0) != 0x80) {
                return false;
            }
        }
        int first = content[start] & 0xFF;
        int second = content[start + 1] & 0xFF;
        return switch (first) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
