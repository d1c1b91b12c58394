/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.portrait.research.ColumnRole;
import org.portrait.research.QuestionKind;
import org.portrait.research.privacy.Identities;
import org.portrait.research.value.Choices;
import org.portrait.research.value.Numbers;
import org.portrait.research.value.Units;

/** Finds out what a column means from its heading and from what stands in it. */
final class Recognition {

    private static final double SOME = 0.3;
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.9;
    private static final int MOST_OPTIONS = 60;
    private static final int LONGEST_OPTION = 200;
    private static final Map<String, String> CURRENCIES =
            Map.of("RUB", "(?i).*\\d\\s*(₽|руб\\.?|р\\.|rub)", "EUR", "(?i)€.*|.*(€|eur)", "USD", "(?i)\\$.*|.*(\\$|usd)",
            "GBP", "(?i)£.*|.*(£|gbp)");
    private static final List<String> SEPARATORS = List.of("\n", ";", "|", ", ", ",");

    private final ResponseColumn column;
    private final List<String> values;
    private final int[] counts;
    private final long filled;

    private Recognition(ResponseColumn column) {
        this.column = column;
        values = column.values();
        counts = column.counts();
        filled = column.filled();
    }

    /** The meaning of a column, apart from what is known about it already. */
    static Meaning of(ResponseColumn column, Meaning known) {
        Recognition recognition = new Recognition(column);
        Meaning meaning = known.role() == null ? known.or(Meaning.of(recognition.role())) : known;
        return meaning.role() == ColumnRole.ANSWERS && meaning.kind() == null ? meaning.or(recognition.answers())
                : recognition.completed(meaning);
    }

    /** What a wish for a kind leaves open. */
    private Meaning completed(Meaning meaning) {
        if (meaning.kind() == QuestionKind.MULTIPLE && meaning.separator() == null) {
            return meaning.or(new Meaning(null, null, separator().orElse(";"), null, null));
        }
        if (meaning.kind() == QuestionKind.NUMBER && meaning.unit() == null) {
            return meaning.or(unit());
        }
        if ((meaning.kind() == QuestionKind.DATE || meaning.role() == ColumnRole.TIME) && meaning.pattern() == null) {
            return meaning.or(new Meaning(null, null, null, pattern().orElse(null), null));
        }
        return meaning;
    }

    /** What numbers count, by the heading or by the sign of a currency beside most of them. */
    private Meaning unit() {
        Optional<String> currency = CURRENCIES.entrySet().stream().filter(each -> share(text -> text.matches(each.getValue())) >= HALF)
                .map(Map.Entry::getKey).findFirst();
        return new Meaning(null, null, null, null, null, Units.in(column.group()).or(() -> currency).orElse(null));
    }

    private double share(Predicate<String> test) {
        long number = 0;
        for (int i = 1; i < values.size(); i++) {
            number += test.test(values.get(i)) ? counts[i] : 0;
        }
        return filled == 0 ? 0 : number / (double) filled;
    }

    private double share(Pattern pattern) {
        return share(text -> text.length() < 200 && pattern.matcher(text).matches());
    }

    private ColumnRole role() {
        Optional<ColumnRole> named = Headings.role(column.group());
        if (filled == 0 && (named.isEmpty() || column.group().isEmpty())) {
            return column.group().isEmpty() ? ColumnRole.LEFT_OUT : ColumnRole.ANSWERS;
        }
        if (named.isPresent() && agrees(named.get())) {
            return named.get();
        }
        ColumnRole hint = Headings.hint(column.group()).orElse(null);
        if (share(Identities.EMAIL) >= (hint == ColumnRole.EMAIL ? SOME : HALF)) {
            return ColumnRole.EMAIL;
        }
        if (share(Identities.PHONE) >= (hint == ColumnRole.PHONE ? SOME : HALF)) {
            return ColumnRole.PHONE;
        }
        if (share(Identities.IP) >= HALF) {
            return ColumnRole.IP_ADDRESS;
        }
        return share(Identities.ACCOUNT) >= HALF ? ColumnRole.OTHER_IDENTITY : ColumnRole.ANSWERS;
    }

    private boolean agrees(ColumnRole role) {
        return switch (role) {
            case TIME -> filled == 0 || pattern().isPresent();
            case RESPONDENT_ID -> values.size() - 1 >= NEARLY_ALL * filled && share(text -> text.length() <= 64) == 1;
            case NAME -> share(text -> Identities.EMAIL.matcher(text).matches()) < HALF;
            default -> true;
        };
    }

    private Optional<String> pattern() {
        return Moments.pattern(values, column.header().chars().noneMatch(letter -> letter >= '\u0400' && letter < '\u0500'));
    }

    private Meaning answers() {
        if (filled == 0) {
            return Meaning.answers(QuestionKind.OPEN);
        }
        Optional<String> days = pattern();
        if (days.isPresent()) {
            return new Meaning(ColumnRole.ANSWERS, QuestionKind.DATE, null, days.get(), null);
        }
        if (share(text -> !Numbers.read(text).isEmpty()) >= NEARLY_ALL) {
            return isScale() ? Meaning.answers(QuestionKind.SCALE) : Meaning.answers(QuestionKind.NUMBER).or(unit());
        }
        Optional<String> separator = separator();
        if (separator.isPresent()) {
            return new Meaning(ColumnRole.ANSWERS, QuestionKind.MULTIPLE, separator.get(), null, null);
        }
        return Meaning.answers(isChoice(values.size() - 1, filled) && longest() <= LONGEST_OPTION ? QuestionKind.SINGLE : QuestionKind.OPEN);
    }

    private int longest() {
        return values.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Whether so few different answers among so many are choices of a list: each was given twice at least on the average. */
    private static boolean isChoice(long different, long all) {
        return different <= MOST_OPTIONS && all >= 2 * different;
    }

    private boolean isScale() {
        Set<String> seen = new HashSet<>();
        values.stream().filter(text -> !text.isEmpty()).map(Numbers::read).filter(number -> !number.isEmpty()).forEach(seen::add);
        if (!seen.stream().allMatch(number -> number.matches("\\d|10"))) {
            return false;
        }
        return Headings.asksForScale(column.header()) || seen.containsAll(Set.of("1", "2", "3", "4", "5"));
    }

    /** What separates the choices of a multiple choice: what cuts the answers into few pieces that come again in others. */
    private Optional<String> separator() {
        return SEPARATORS.stream().filter(this::cutsIntoChoices).findFirst();
    }

    private boolean cutsIntoChoices(String separator) {
        Map<String, Integer> pieces = new HashMap<>();
        long cut = 0;
        long all = 0;
        for (int i = 1; i < values.size(); i++) {
            List<String> choices = Choices.split(values.get(i), separator);
            cut += choices.size() > 1 ? counts[i] : 0;
            all += (long) choices.size() * counts[i];
            choices.forEach(choice -> pieces.merge(choice, 1, Integer::sum));
            if (pieces.size() > MOST_OPTIONS || choices.stream().anyMatch(choice -> choice.length() > LONGEST_OPTION)) {
                return false;
            }
        }
        long again = pieces.values().stream().filter(times -> times > 1).count();
        return cut * 10 >= filled && cut >= 2 && 2 * again >= pieces.size() && again >= 2 && isChoice(pieces.size(), all);
    }
}
