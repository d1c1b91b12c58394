/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.notation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portrait.model.text.ValueTexts;
import org.portrait.model.value.IntRange;
import org.portrait.ui.edit.text.Texts;

/** A number or a range of numbers: {@code 25}, {@code 25–30}, {@code 18+}, {@code from 18}, {@code до 65}. */
public final class Ranges implements Notation<IntRange> {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern FROM = Pattern.compile("(?:from|over|от|с|>)(\\d+)|(\\d+)\\+|(\\d+)(?:\\.\\.|[-–—…])", FLAGS);
    private static final Pattern TO = Pattern.compile("(?:upto|to|under|до|<)(\\d+)|(?:\\.\\.|[-–—…])(\\d+)", FLAGS);
    private static final Pattern BOTH = Pattern
            .compile("(?:from|between|от|с)?(\\d+)(?:\\.\\.|[-–—…]|to|and|до|по|и)(\\d+)", FLAGS);

    private static final Pattern TOO_LONG = Pattern.compile("\\d{10}");

    private final Locale locale;

    /** @param locale the language of what is shown */
    public Ranges(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String format(IntRange value) {
        return value == null ? "" : ValueTexts.range(value, locale);
    }

    @Override
    public IntRange parse(String text) throws NotationException {
        String packed = Numbers.ungrouped(text).replaceAll("(?<=\\d)[.,](?=\\d{3}(\\D|$))", "");
        if (packed.isEmpty()) {
            return null;
        }
        try {
            Matcher both = BOTH.matcher(packed);
            if (both.matches()) {
                return new IntRange(Integer.valueOf(both.group(1)), Integer.valueOf(both.group(2)));
            }
            Matcher from = FROM.matcher(packed);
            if (from.matches()) {
                return new IntRange(first(from), null);
            }
            Matcher to = TO.matcher(packed);
            return to.matches() ? new IntRange(null, first(to)) : IntRange.of(Integer.parseInt(packed));
        } catch (NumberFormatException unreadable) {
            throw new NotationException(Texts.get("notation.range", text.strip()));
        } catch (IllegalArgumentException refused) {
            throw new NotationException(Texts.get(TOO_LONG.matcher(packed).find() ? "notation.range" : "notation.reversed", text.strip()));
        }
    }

    private static Integer first(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return Integer.valueOf(matcher.group(i));
            }
        }
        throw new NumberFormatException();
    }
}
