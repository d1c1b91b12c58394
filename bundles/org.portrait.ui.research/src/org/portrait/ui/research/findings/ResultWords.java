/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.findings;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portrait.model.PersonaPackage;
import org.portrait.model.text.ValueTexts;
import org.portrait.model.trait.Trait;
import org.portrait.research.QuestionKind;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.statistics.DateSummary;
import org.portrait.research.statistics.Histogram;
import org.portrait.research.statistics.NumberSummary;
import org.portrait.research.statistics.Result;
import org.portrait.research.statistics.Result.Choice;
import org.portrait.research.statistics.Share;
import org.portrait.ui.text.UiTexts;

/** Results in words and rows, without widgets. */
final class ResultWords {

    /** More different numbers than this are shown in steps. */
    private static final int MANY_NUMBERS = 12;
    private static final int MOST_ROWS = 200;
    private static final int MOST_NAMED = 3;

    private final UiTexts texts = UiTexts.of(ResultWords.class);
    private final Locale locale;

    /** One bar: an answer and its share. @param answer as it was given; empty for several that were put together */
    record Row(String text, Share share, Optional<String> answer) {
    }

    ResultWords(Locale locale) {
        this.locale = locale;
    }

    /** How many were asked and when, and what the answers are for. */
    String facts(Result result) {
        List<String> facts = new ArrayList<>();
        facts.add(texts.get("facts.answered", result.answered(), result.asked()));
        if (result.first() != null) {
            facts.add(period(result.first(), result.last()));
        }
        Optional.ofNullable(result.question().getTrait()).flatMap(Trait::find)
                .ifPresent(trait -> facts.add(texts.get("facts.trait", trait.name(locale))));
        if (result.privacy() != QuestionPrivacy.ORDINARY) {
            facts.add(texts.get("facts." + result.privacy().name()));
        }
        if (result.question().isRetired()) {
            facts.add(texts.get("facts.retired"));
        }
        return String.join(" · ", facts);
    }

    /** The result in one sentence; empty when there is none. */
    String summary(Result result) {
        if (result.privacy() == QuestionPrivacy.IDENTIFYING) {
            return texts.get("summary.identifying");
        }
        if (result.answered() == 0) {
            return texts.get("summary.nobody");
        }
        return result.numbers().map(this::numbers).or(() -> result.dates().map(this::dates)).orElseGet(() -> mostCommon(result));
    }

    private String numbers(NumberSummary numbers) {
        String middle = texts.get("summary.median", number(numbers.median()));
        return numbers.n() == 1 ? middle : middle + " · " + texts.get("summary.half", number(numbers.lower()), number(numbers.upper())) + " · "
                + texts.get("summary.range", number(numbers.lowest()), number(numbers.highest()));
    }

    private String dates(DateSummary dates) {
        return texts.get("summary.dates", date(dates.middle()), date(dates.first()), date(dates.last()));
    }

    private String mostCommon(Result result) {
        List<Choice> most = result.mostCommon();
        if (most.isEmpty() || most.getFirst().share().n() == 1 && result.answered() > 1) {
            return texts.get("summary.different", result.choices().size());
        }
        String named = most.stream().limit(MOST_NAMED).map(choice -> texts.get("quoted", choice.text())).collect(Collectors.joining(", "));
        return texts.get(most.size() == 1 ? "summary.most"
                : "summary.tie", named + (most.size() > MOST_NAMED ? ", …" : ""), share(most.getFirst().share()));
    }

    /** Why the shares are to be read with care; empty when they are not. */
    String caution(Result result) {
        boolean several = result.question().getKind() == QuestionKind.MULTIPLE
                && result.choices().stream().mapToInt(choice -> choice.share().n()).sum() > result.answered();
        return Stream.of(result.answered() > 0 && result.answered() < Share.SMALL && !result.choices().isEmpty()
                ? texts.get("caution.few", Share.SMALL) : "",
                several ? texts.get("caution.several") : "").filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The bars. */
    List<Row> rows(Result result) {
        if (result.question().getKind() == QuestionKind.NUMBER && result.choices().size() > MANY_NUMBERS && result.numbers().isPresent()) {
            return Histogram.of(result).bins().stream()
                    .map(bin -> new Row(texts.get("bin", number(bin.from()), number(bin.to())), bin.share(), Optional.empty())).toList();
        }
        return result.choices().stream().limit(MOST_ROWS)
                .map(choice -> new Row(named(result, choice.text()), choice.share(), Optional.of(choice.text()))).toList();
    }

    private String named(Result result, String text) {
        if (result.question().getKind() == QuestionKind.SCALE) {
            String lowest = result.question().getLowestLabel();
            String highest = result.question().getHighestLabel();
            return lowest != null && text.equals(String.valueOf(result.question().getLowest())) ? text + " – " + lowest
                    : highest != null && text.equals(String.valueOf(result.question().getHighest())) ? text + " – " + highest : text;
        }
        return text.replaceAll("\\s+", " ");
    }

    /** A share in per cent. */
    String percent(Share share) {
        return share.percent() + "\u00a0%";
    }

    /** A share with what it is of: 3 of 6 (50 %). */
    String share(Share share) {
        return texts.get("share", share.n(), share.of(), percent(share));
    }

    /** Where the true share lies: 19–81 %. */
    String interval(Share share) {
        Share.Interval interval = share.interval();
        return Math.round(100 * interval.low()) + "–" + Math.round(100 * interval.high()) + "\u00a0%";
    }

    /** One day, or the first and the last. */
    String period(LocalDate first, LocalDate last) {
        return first.equals(last) ? date(first) : date(first) + " – " + date(last);
    }

    /** A day as it stands on a card. */
    String date(LocalDate day) {
        return ValueTexts.text(PersonaPackage.Literals.DATE, day, locale);
    }

    /** A number with at most two decimals. */
    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }
}
