/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.font;

/**
 * Chooses the joined forms of Arabic letters (Unicode Standard, section 9.2, rules R1 to R7 and the mandatory lam-alef ligatures) by their code
 * points in the presentation form blocks. Letters without such forms stay as they are.
 */
public final class ArabicJoining {

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;

    private static final int FIRST = 0x0621;
    /** First (isolated) form of U+0621 to U+064A; 0 = not a letter with forms. */
    private static final int[] FORMS = {0xFE80, 0xFE81, 0xFE83, 0xFE85, 0xFE87, 0xFE89, 0xFE8D, 0xFE8F, 0xFE93, 0xFE95, 0xFE99,
        0xFE9D, 0xFEA1, 0xFEA5, 0xFEA9, 0xFEAB, 0xFEAD, 0xFEAF, 0xFEB1, 0xFEB5, 0xFEB9, 0xFEBD, 0xFEC1, 0xFEC5, 0xFEC9,
        0xFECD, 0, 0, 0, 0, 0, 0, 0xFED1, 0xFED5, 0xFED9, 0xFEDD, 0xFEE1, 0xFEE5, 0xFEE9, 0xFEED, 0xFEEF, 0xFEF1};
    private static final String RIGHT_JOINING = "\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0649\u0698";

    private ArabicJoining() {
    }

    /** Whether the text has letters of which the form may change. */
    public static boolean concerns(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isolated(text.charAt(i)) != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The forms of all letters.
     *
     * @return the text in UTF-16, of the same length; {@code U+0000} where a letter has gone into the ligature before
     */
    public static char[] shape(CharSequence text) {
        int n = text.length();
        char[] result = new char[n];
        for (int i = 0; i < n; i++) {
            result[i] = text.charAt(i);
        }
        for (int i = 0; i < n; i++) {
            char letter = text.charAt(i);
            int base = isolated(letter);
            if (base == 0 || result[i] == 0) {
                continue;
            }
            int next = neighbour(text, i, 1);
            boolean before = joinsForward(text, neighbour(text, i, -1));
            int ligature = letter == 0x0644 && next >= 0 ? lamAlef(text.charAt(next)) : 0;
            if (ligature != 0) {
                result[i] = (char) (ligature + (before ? 1 : 0));
                result[next] = 0;
                continue;
            }
            boolean after = dual(letter) && next >= 0 && joinsBackward(text.charAt(next));
            int form = before && after ? MEDIAL : after ? INITIAL : before && letter != 0x0621 ? FINAL : ISOLATED;
            result[i] = (char) (base + form);
        }
        return result;
    }

    private static int isolated(char c) {
        return switch (c) {
            case 0x067E -> 0xFB56;
            case 0x0686 -> 0xFB7A;
            case 0x0698 -> 0xFB8A;
            case 0x06A9 -> 0xFB8E;
            case 0x06AF -> 0xFB92;
            case 0x06CC -> 0xFBFC;
            default -> c >= FIRST && c < FIRST + FORMS.length ? FORMS[c - FIRST] : 0;
        };
    }

    /** The next character in the given direction that is no mark; -1 at the end. */
    private static int neighbour(CharSequence text, int index, int step) {
        int i = index + step;
        while (i >= 0 && i < text.length() && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
            i += step;
        }
        return i < text.length() ? i : -1;
    }

    private static boolean joinsForward(CharSequence text, int index) {
        return index >= 0 && (dual(text.charAt(index)) || causing(text.charAt(index)));
    }

    private static boolean joinsBackward(char c) {
        return isolated(c) != 0 && c != 0x0621 || causing(c);
    }

    private static boolean dual(char c) {
        return isolated(c) != 0 && c != 0x0621 && RIGHT_JOINING.indexOf(c) < 0;
    }

    /** Tatweel and the zero width joiner. */
    private static boolean causing(char c) {
        return c == 0x0640 || c == 0x200D;
    }

    private static int lamAlef(char alef) {
        return switch (alef) {
            case 0x0622 -> 0xFEF5;
            case 0x0623 -> 0xFEF7;
            case 0x0625 -> 0xFEF9;
            case 0x0627 -> 0xFEFB;
            default -> 0;
        };
    }
}
