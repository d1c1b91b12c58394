/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects the operators of a content stream as bytes. */
final class ContentBuffer {

    private byte[] bytes = new byte[4096];
    private int length;

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /** Text of ASCII characters, as it is. */
    ContentBuffer raw(String text) {
        ensure(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    /** An operator and a line end. */
    ContentBuffer op(String operator) {
        return raw(operator).raw("\n");
    }

    /** A number with up to three decimals, and a blank. */
    ContentBuffer number(double value) {
        thousandths(Math.round(value * 1000));
        bytes[length++] = ' ';
        return this;
    }

    /** A coordinate in points and a blank; a hundredth of a point is as fine as any printer or screen. */
    ContentBuffer coordinate(double value) {
        thousandths(Math.round(value * 100) * 10);
        bytes[length++] = ' ';
        return this;
    }

    private void thousandths(long value) {
        ensure(24);
        long thousandths = Math.abs(value);
        if (value < 0) {
            bytes[length++] = '-';
        }
        long whole = thousandths / 1000;
        int fraction = (int) (thousandths % 1000);
        if (whole != 0 || fraction == 0) {
            whole(whole);
        }
        if (fraction != 0) {
            bytes[length++] = '.';
            bytes[length++] = (byte) ('0' + fraction / 100);
            if (fraction % 100 != 0) {
                bytes[length++] = (byte) ('0' + fraction / 10 % 10);
                if (fraction % 10 != 0) {
                    bytes[length++] = (byte) ('0' + fraction % 10);
                }
            }
        }
    }

    private void whole(long value) {
        int start = length;
        long rest = value;
        do {
            bytes[length++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
        for (int i = start, j = length - 1; i < j; i++, j--) {
            byte swap = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = swap;
        }
    }

    /** One two-byte code inside of a string in parentheses. */
    void code(int code) {
        ensure(4);
        escaped((byte) (code >> 8));
        escaped((byte) code);
    }

    private void escaped(byte b) {
        switch (b) {
            case '(', ')', '\\' -> {
                bytes[length++] = '\\';
                bytes[length++] = b;
            }
            case '\r' -> {
                bytes[length++] = '\\';
                bytes[length++] = 'r';
            }
            default -> bytes[length++] = b;
        }
    }

    /** A text string in hexadecimal UTF-16 with a byte order mark. */
    ContentBuffer text(String text) {
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
        ensure(utf16.length * 2 + 6);
        raw("<FEFF");
        for (byte b : utf16) {
            bytes[length++] = (byte) Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16));
            bytes[length++] = (byte) Character.toUpperCase(Character.forDigit(b & 15, 16));
        }
        return raw(">");
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }
}
