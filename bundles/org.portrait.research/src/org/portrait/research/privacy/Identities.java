/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import java.util.regex.Pattern;

/** Tells who somebody is: addresses, numbers and accounts, whole or within other text. */
public final class Identities {

    /** What stands where something was taken out. */
    public static final String MASK = "█";

    /** An e-mail address. */
    public static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+\\-]{1,64}@[\\p{L}\\p{N}\\-]{1,63}(\\.[\\p{L}\\p{N}\\-]{1,63}){1,8}");
    /** An address of a computer. */
    public static final Pattern IP = Pattern.compile("(?<![\\d.])\\d{1,3}(\\.\\d{1,3}){3}(?![\\d.])|(?<![\\p{XDigit}:])(\\p{XDigit}{1,4}:){7}\\p{XDigit}{1,4}(?![\\p{XDigit}:])");
    /** A telephone number. */
    public static final Pattern PHONE = Pattern.compile("(?<![\\d+])(\\+\\d([\\s().\\-\\u00A0]{0,3}\\d){9,14}"
            + "|[78]([\\s().\\-\\u00A0]{0,3}\\d){10}|\\(?\\d{3}\\)?[\\s.\\-]\\d{3}[\\s.\\-]\\d{2}[\\s.\\-]?\\d{2})(?!\\d)");
    /** An account in a social network. */
    public static final Pattern ACCOUNT = Pattern.compile("(?iu)(https?://)?(www\\.|m\\.)?(vk\\.com|vk\\.ru|t\\.me|ok\\.ru|wa\\.me|facebook\\.com|instagram\\.com|linkedin\\.com/in|twitter\\.com|x\\.com)"
            + "/[\\p{L}\\p{N}_.\\-]+|(?<![\\p{L}\\p{N}@])@[A-Za-z][A-Za-z0-9_]{3,31}");

    private Identities() {
    }

    /** A text without anything that reaches a person. */
    public static String masked(String text) {
        if (text.length() < 5 || text.chars().noneMatch(letter -> letter == '@' || letter == '/' || letter >= '0' && letter <= '9')) {
            return text;
        }
        String masked = text;
        for (Pattern pattern : new Pattern[] {EMAIL, ACCOUNT, IP, PHONE}) {
            masked = pattern.matcher(masked).replaceAll(MASK);
        }
        return masked;
    }
}
