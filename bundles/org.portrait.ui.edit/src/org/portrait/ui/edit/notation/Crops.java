/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.notation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portrait.model.value.Crop;
import org.portrait.ui.edit.text.Texts;

/** Parts of a picture as three per cents, {@code 12.5; 4; 65}: from the left, from the top, of the shorter side. */
public final class Crops implements Notation<Crop> {

    private static final Pattern NUMBERS = Pattern.compile("\\s*(\\d{1,3}(?:[.,]\\d)?)\\s*%?\\s*[; ]\\s*(\\d{1,3}(?:[.,]\\d)?)\\s*%?\\s*[; ]\\s*"
            + "(\\d{1,3}(?:[.,]\\d)?)\\s*%?\\s*");
    private static final int TENTHS = 10;

    @Override
    public String format(Crop value) {
        return value == null ? "" : perCent(value.left()) + "; " + perCent(value.top()) + "; " + perCent(value.size());
    }

    @Override
    public Crop parse(String text) throws NotationException {
        if (text.isBlank()) {
            return null;
        }
        Matcher matcher = NUMBERS.matcher(text);
        try {
            if (matcher.matches()) {
                return new Crop(thousandths(matcher.group(1)), thousandths(matcher.group(2)), thousandths(matcher.group(3)));
            }
        } catch (IllegalArgumentException outOfBounds) {
            throw new NotationException(Texts.get("notation.crop", text.strip()));
        }
        throw new NotationException(Texts.get("notation.crop", text.strip()));
    }

    private static String perCent(int thousandths) {
        return thousandths % TENTHS == 0 ? Integer.toString(thousandths / TENTHS) : Double.toString(thousandths / (double) TENTHS);
    }

    private static int thousandths(String perCent) {
        return (int) Math.round(Double.parseDouble(perCent.replace(',', '.')) * TENTHS);
    }
}
