/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects the syntax of a PDF as bytes: operators of a content stream, or objects of the file. */
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

    /** A whole number and a blank. */
    ContentBuffer integer(long value) {
        ensure(24);
        if (value < 0) {
            bytes[length++] = '-';
        }
        whole(Math.abs(value));
        bytes[length++] = ' ';
        return this;
    }

    /** A number with up to four decimals and a blank. */
    ContentBuffer real(double value) {
        long tenThousandths = Math.round(value * 10_000);
        if (tenThousandths % 10 == 0) {
            return number(value);
        }
        return raw(BigDecimal.valueOf(tenThousandths, 4).toPlainString()).raw(" ");
    }

    /** A name with its solidus; characters that are not regular as numbers. */
    ContentBuffer name(String name) {
        raw("/");
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7F && "()<>[]{}/%#".indexOf(b) < 0) {
                ensure(1);
                bytes[length++] = b;
            } else {
                raw(String.format("#%02X", b));
            }
        }
        return this;
    }

    /** A string in parentheses. */
    ContentBuffer literal(byte[] string) {
        ensure(string.length * 2 + 2);
        bytes[length++] = '(';
        for (byte b : string) {
            escaped(b);
        }
        bytes[length++] = ')';
        return this;
    }

    /** Bytes as they are. */
    ContentBuffer bytes(byte[] more) {
        ensure(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    /** All that another buffer has. */
    ContentBuffer append(ContentBuffer other) {
        ensure(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    /** How many bytes there are. */
    int length() {
        return length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }
}
