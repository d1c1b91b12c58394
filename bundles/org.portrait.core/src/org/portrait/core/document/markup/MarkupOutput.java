/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Writes markup in one canonical form, made for line-by-line comparison: UTF-8, LF, two spaces a level, one attribute
 * per line, no line break within a value.
 *
 * <p>Line breaks and tabs in values become character references. Characters that XML 1.0 cannot hold (control
 * characters, unpaired surrogates, U+FFFE, U+FFFF) become U+FFFD, and {@link #takeReplaced()} tells.
 */
public final class MarkupOutput {

    private static final int ATTRIBUTE_INDENT = 2;
    private static final byte PLAIN = 0;
    private static final byte ESCAPED = 1;
    private static final byte[] CLASSES = classes();
    private static final byte[] SPACES = " ".repeat(64).getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes;
    private int size;
    private boolean replaced;

    /** @param expectedSize a guess at the size in bytes; need not be right */
    public MarkupOutput(int expectedSize) {
        bytes = new byte[Math.max(256, expectedSize)];
    }

    /** What was written since the last call. */
    public byte[] drain() {
        byte[] written = Arrays.copyOf(bytes, size);
        size = 0;
        return written;
    }

    /** Whether characters were replaced since the last call. */
    public boolean takeReplaced() {
        boolean result = replaced;
        replaced = false;
        return result;
    }

    /** The first line of a file. */
    public void declaration() {
        ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** {@code <name} on a line of its own. */
    public void openTag(int level, String name) {
        indent(level * 2);
        put('<');
        plain(name);
    }

    /** An attribute on a line of its own. */
    public void attribute(int level, String name, String value) {
        put('\n');
        indent((level + ATTRIBUTE_INDENT) * 2);
        plain(name);
        put('=');
        put('"');
        escaped(value);
        put('"');
    }

    /** The end of a tag whose element has content on the lines that follow. */
    public void endTag() {
        put('>');
        put('\n');
    }

    /** The end of a tag whose element is empty. */
    public void endEmptyTag() {
        ascii("/>\n");
    }

    /** {@code </name>} on a line of its own. */
    public void closeTag(int level, String name) {
        indent(level * 2);
        ascii("</");
        plain(name);
        endTag();
    }

    /** An element that holds just a value, on one line. */
    public void valueElement(int level, String name, String value) {
        openTag(level, name);
        if (value.isEmpty()) {
            endEmptyTag();
            return;
        }
        put('>');
        escaped(value);
        ascii("</");
        plain(name);
        endTag();
    }

    /** A part of a tree, on lines of its own. */
    public void node(int level, MarkupNode node) {
        switch (node) {
            case MarkupElement element -> element(level, element);
            case MarkupNode.Comment comment -> {
                indent(level * 2);
                inline(comment);
                put('\n');
        }
        case MarkupNode.Text text -> {
            indent(level * 2);
            escaped(text.content());
            put('\n');
        }
        }
    }

    private void element(int level, MarkupElement element) {
        openTag(level, element.name());
        element.attributes().forEach((name, value) -> attribute(level, name, value));
        if (element.children().isEmpty()) {
            endEmptyTag();
        } else if (element.isTextOnly() || element.hasText()) {
            put('>');
            element.children().forEach(this::inline);
            ascii("</");
            plain(element.name());
            endTag();
        } else {
            endTag();
            element.children().forEach(child -> node(level + 1, child));
            closeTag(level, element.name());
        }
    }

    /** Within running text no white space may be added. */
    private void inline(MarkupNode node) {
        switch (node) {
            case MarkupNode.Text text -> escaped(text.content());
            case MarkupNode.Comment comment -> {
                ascii("<!--");
                plain(comment.content());
                ascii("-->");
        }
        case MarkupElement element -> {
            put('<');
            plain(element.name());
            for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
                put(' ');
                plain(attribute.getKey());
                ascii("=\"");
                escaped(attribute.getValue());
                put('"');
            }
            put('>');
            element.children().forEach(this::inline);
            ascii("</");
            plain(element.name());
            put('>');
        }
        }
    }

    private void indent(int spaces) {
        ensure(spaces);
        for (int left = spaces; left > 0; left -= SPACES.length) {
            int count = Math.min(left, SPACES.length);
            System.arraycopy(SPACES, 0, bytes, size, count);
            size += count;
        }
    }

    private void ascii(String text) {
        ensure(text.length());
        for (int index = 0; index < text.length(); index++) {
            bytes[size++] = (byte) text.charAt(index);
        }
    }

    /** Text that needs no escaping: names, and remarks as the parser gave them. */
    private void plain(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        ensure(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    private void escaped(String text) {
        int length = text.length();
        for (int index = 0; index < length; index++) {
            ensure(8);
            char character = text.charAt(index);
            if (character < 0x80) {
                if (CLASSES[character] == PLAIN) {
                    bytes[size++] = (byte) character;
                } else {
                    special(character);
                }
            } else if (character < 0x800) {
                bytes[size++] = (byte) (0xC0 | character >> 6);
                bytes[size++] = (byte) (0x80 | character & 0x3F);
            } else if (Character.isHighSurrogate(character) && index + 1 < length
                    && Character.isLowSurrogate(text.charAt(index + 1))) {
                int codePoint = Character.toCodePoint(character, text.charAt(++index));
                bytes[size++] = (byte) (0xF0 | codePoint >> 18);
                bytes[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
                bytes[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
                bytes[size++] = (byte) (0x80 | codePoint & 0x3F);
            } else {
                threeBytes(character);
            }
        }
    }

    private void threeBytes(char character) {
        char written = character;
        if (Character.isSurrogate(character) || character >= 0xFFFE) {
            written = '\uFFFD';
            replaced = true;
        }
        bytes[size++] = (byte) (0xE0 | written >> 12);
        bytes[size++] = (byte) (0x80 | written >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | written & 0x3F);
    }

    private void special(char character) {
        switch (character) {
            case '&' -> ascii("&amp;");
            case '<' -> ascii("&lt;");
            case '>' -> ascii("&gt;");
            case '"' -> ascii("&quot;");
            case '\t' -> ascii("&#x9;");
            case '\n' -> ascii("&#xA;");
            case '\r' -> ascii("&#xD;");
            default -> {
                replaced = true;
                threeBytes('\uFFFD');
        }
        }
    }

    private void put(char ascii) {
        ensure(1);
        bytes[size++] = (byte) ascii;
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, (int) Math.min(Integer.MAX_VALUE - 8, bytes.length * 2L)));
        }
    }

    private static byte[] classes() {
        byte[] classes = new byte[0x80];
        Arrays.fill(classes, 0, 0x20, ESCAPED);
        for (char character : "&<>\"".toCharArray()) {
            classes[character] = ESCAPED;
        }
        return classes;
    }
}
