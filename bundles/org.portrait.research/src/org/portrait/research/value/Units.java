/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of numbers as people write them. */
public final class Units {

    private static final Map<String, String> CURRENCIES = Map.ofEntries(Map.entry("RUB", "₽|р|руб|рубл\\p{L}*|rub|rur|rubles?|roubles?"),
            Map.entry("EUR", "€|евро|eur|euros?"), Map.entry("USD", "\\$|usd|доллар\\p{L}*|dollars?"), Map.entry("GBP", "£|gbp|фунт\\p{L}*|pounds?"),
            Map.entry("KZT", "₸|kzt|тенге"), Map.entry("BYN", "byn|бел\\.? ?руб\\p{L}*"), Map.entry("UAH", "₴|uah|грн|гривен\\p{L}*"));
    private static final Map<String, String> PERIODS = Map.of("/month", "мес|месяц|month|mo", "/year", "год|year|yr", "/week", "нед|недел\\p{L}|week",
            "/day", "день|сутки|day");
    private static final Pattern FORM = Pattern.compile("(.+?)\\.?\\s*(?:(?:/|\\bв\\b|\\bза\\b|\\bper\\b|\\ban?\\b)\\s*(\\p{L}+)\\.?)?",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int CASES = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Words of a heading that tell how often an amount comes. */
    private static final Map<String, Pattern> EVERY = Map.of("/month", Pattern.compile("в месяц|месячн|monthly|(per|a) month", CASES),
            "/year", Pattern.compile("в год|годовой|yearly|annual|(per|a) year", CASES));
    /** What stands in brackets or behind a comma at the end of a heading. */
    private static final Pattern END = Pattern.compile("(?:\\(([^()]{1,20})\\)|,\\s*([^,]{1,20}))\\s*[?:.]?\\s*$");
    private static final List<String> COUNTED =
            List.of("years", "months", "weeks", "days", "hours", "minutes", "лет", "месяцев", "недель", "дней", "часов",
            "минут", "km", "км", "kg", "кг", "m²", "м²", "кв. м", "%", "pcs", "шт", "people", "чел", "человек");

    private Units() {
    }

    /** A unit of money as amounts name it, for example {@code RUB/month} for «руб. в месяц»; other units as they are. */
    public static String plain(String unit) {
        String written = unit == null ? "" : unit.strip();
        Matcher form = FORM.matcher(written.toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return written;
        }
        Optional<String> currency = named(CURRENCIES, form.group(1));
        Optional<String> period = form.group(2) == null ? Optional.of("") : named(PERIODS, form.group(2));
        return currency.isPresent() && period.isPresent() ? currency.get() + period.get() : written;
    }

    private static Optional<String> named(Map<String, String> names, String word) {
        return names.entrySet().stream().filter(each -> word.matches(each.getValue())).map(Map.Entry::getKey).findFirst();
    }

    /** The unit that a heading names at its end, as in «Доход, руб.» or "Age (years)". */
    public static Optional<String> in(String heading) {
        Matcher end = END.matcher(heading.strip());
        if (!end.find()) {
            return Optional.empty();
        }
        String word = (end.group(1) == null ? end.group(2) : end.group(1)).strip();
        String every = EVERY.entrySet().stream().filter(each -> each.getValue().matcher(heading).find()).map(Map.Entry::getKey).findFirst()
                .orElse("");
        boolean money = !plain(word).equals(word) || word.matches("[A-Z]{3}(/[a-z]+)?") && CURRENCIES.containsKey(word.substring(0, 3));
        return money ? Optional.of(plain(word).contains("/") ? plain(word) : plain(word) + every)
                : Optional.of(word).filter(each -> COUNTED.contains(each.toLowerCase(Locale.ROOT).replaceAll("\\.$", "")));
    }
}
