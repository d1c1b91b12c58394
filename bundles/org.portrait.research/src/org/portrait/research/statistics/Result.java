/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.privacy.QuestionPrivacies;
import org.portrait.research.value.Numbers;

/**
 * What was answered to one question.
 *
 * @param question the question
 * @param privacy  how far the answers may travel
 * @param asked    how many were asked
 * @param answered how many said something
 * @param choices  the different answers: options in their order, steps of a scale from low to high, then others, the most frequent first; of
 *                 multiple choices each person may have given several, so that shares can add to more than the whole. Empty for
 *                 questions that identify people.
 * @param numbers  for numbers and scales: their middle and range
 * @param dates    for days: their middle and range
 * @param first    day of the first answer; {@code null} when unknown
 * @param last     day of the last answer; {@code null} when unknown
 */
public record Result(Question question, QuestionPrivacy privacy, int asked, int answered, List<Choice> choices, Optional<NumberSummary> numbers,
        Optional<DateSummary> dates, LocalDate first, LocalDate last) {

    /** The widest scale of which each step is shown although nobody chose it. */
    private static final int WIDEST_SCALE = 20;

    /**
     * One answer and who gave it.
     *
     * @param text  as it was given
     * @param share of those who answered
     */
    public record Choice(String text, Share share) {
    }

    public Result {
        choices = List.copyOf(choices);
    }

    static Result of(Question question, List<Tally> tallies) {
        int asked = tallies.stream().mapToInt(Tally::asked).sum();
        int answered = tallies.stream().mapToInt(Tally::answered).sum();
        Map<String, Given> given = given(tallies);
        LocalDate first = given.values().stream().map(Given::first).reduce(null, Given::earlier);
        LocalDate last = given.values().stream().map(Given::last).reduce(null, Given::later);
        QuestionPrivacy privacy = QuestionPrivacies.of(question);
        if (privacy == QuestionPrivacy.IDENTIFYING) {
            return new Result(question, privacy, asked, answered, List.of(), Optional.empty(), Optional.empty(), first, last);
        }
        boolean numeric = question.getKind() == QuestionKind.NUMBER || question.getKind() == QuestionKind.SCALE;
        return new Result(question, privacy, asked, answered, choices(question, given, answered),
                numeric ? NumberSummary.of(numbers(given)) : Optional.empty(),
                question.getKind() == QuestionKind.DATE ? DateSummary.of(days(given)) : Optional.empty(), first, last);
    }

    private static Map<String, Given> given(List<Tally> tallies) {
        if (tallies.size() == 1) {
            return tallies.getFirst().given();
        }
        Map<String, Given> given = new LinkedHashMap<>();
        tallies.forEach(tally -> tally.given().forEach((key, each) -> given.merge(key, each, Given::with)));
        return given;
    }

    /** How many were asked and said nothing. */
    public int skipped() {
        return asked - answered;
    }

    /** The answers that came most often; several when they tie, none when nobody answered. */
    public List<Choice> mostCommon() {
        int most = choices.stream().mapToInt(choice -> choice.share().n()).max().orElse(0);
        return most == 0 ? List.of() : choices.stream().filter(choice -> choice.share().n() == most).toList();
    }

    private static List<Choice> choices(Question question, Map<String, Given> given, int answered) {
        Set<String> expected = new HashSet<>();
        List<Choice> choices = new ArrayList<>(given.size());
        expected(question).forEach(option -> {
            String key = Words.folded(option);
            Given found = expected.add(key) ? given.get(key) : null;
            choices.add(new Choice(option, share(found == null ? 0 : found.n(), answered)));
        });
        Comparator<Given> order = question.getKind() == QuestionKind.NUMBER || question.getKind() == QuestionKind.DATE
                ? Comparator.comparing(each -> number(each.text()).orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
                : Comparator.comparingInt(Given::n).reversed();
        given.entrySet().stream().filter(each -> !expected.contains(each.getKey())).map(Map.Entry::getValue).sorted(order.thenComparing(Given::text))
                .forEach(each -> choices.add(new Choice(each.text(), share(each.n(), answered))));
        return choices;
    }

    /** Two columns of a survey can say the same of one response; it counts once. */
    private static Share share(int n, int answered) {
        return new Share(Math.min(n, answered), answered);
    }

    private static Stream<String> expected(Question question) {
        return switch (question.getKind()) {
            case SINGLE, MULTIPLE -> question.getOptions().stream().distinct();
            case SCALE -> question.getLowest() == null || question.getHighest() == null || question.getHighest() - question.getLowest() > WIDEST_SCALE
                    ? Stream.empty() : IntStream.rangeClosed(question.getLowest(), question.getHighest()).mapToObj(String::valueOf);
            case OPEN, NUMBER, DATE -> Stream.empty();
        };
    }

    private static SortedMap<BigDecimal, Integer> numbers(Map<String, Given> given) {
        SortedMap<BigDecimal, Integer> numbers = new TreeMap<>();
        given.values().forEach(each -> number(each.text()).ifPresent(number -> numbers.merge(number, each.n(), Integer::sum)));
        return numbers;
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(Numbers.read(text)).filter(plain -> !plain.isEmpty()).map(BigDecimal::new);
    }

    private static SortedMap<LocalDate, Integer> days(Map<String, Given> given) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        given.values().forEach(each -> Days.read(each.text()).ifPresent(day -> days.merge(day, each.n(), Integer::sum)));
        return days;
    }
}
