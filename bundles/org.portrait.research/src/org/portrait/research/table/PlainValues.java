/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers and dates of a workbook as they are meant, not as the sheet rounds them for the eye. */
final class PlainValues extends DataFormatter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    /** What a double holds for certain; more would be noise such as 0.30000000000000004. */
    private static final MathContext CERTAIN = new MathContext(15);
    private static final long MOST_SECONDS = Duration.ofDays(2_958_466).toSeconds();

    /** Whole numbers below have a decimal form that is certain as it is. */
    private static final double WHOLE = 1e15;

    private final boolean since1904;
    private final Map<Integer, Boolean> dates = new HashMap<>();

    PlainValues(boolean since1904) {
        super(Locale.ROOT);
        this.since1904 = since1904;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
        return isDate(formatIndex, formatString) && DateUtil.isValidExcelDate(value) ? time(value) : number(value);
    }

    private boolean isDate(int formatIndex, String formatString) {
        return dates.computeIfAbsent(formatIndex, index -> DateUtil.isADateFormat(index, formatString));
    }

    /** A number with a decimal point and no more digits than are meant. */
    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
            return Long.toString((long) value);
        }
        return Double.isFinite(value) ? BigDecimal.valueOf(value).round(CERTAIN).stripTrailingZeros().toPlainString() : "";
    }

    private String time(double value) {
        long seconds = Math.round(value * 86_400);
        if (seconds > MOST_SECONDS) {
            return number(value);
        }
        if (value < 1 && !since1904) {
            return LocalDate.EPOCH.atStartOfDay().plusSeconds(seconds).toLocalTime().toString();
        }
        // Excel believes that there was a 29th of February in 1900; POI knows.
        LocalDateTime time = DateUtil.getLocalDateTime(seconds / 86_400, since1904).plusSeconds(seconds % 86_400);
        return seconds % 86_400 == 0 ? time.toLocalDate().toString() : TIME.format(time);
    }
}
