/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.migration;

import java.util.Map;

import org.portrait.core.document.markup.MarkupElement;
import org.portrait.model.value.IntRange;
import org.portrait.model.value.Money;

/**
 * From 1 to 2: version 1 spread ranges and money over several attributes. {@code ageMin="25" ageMax="30"} becomes
 * {@code age="25..30"}, and {@code income="40000" incomeCurrency="RUB" incomePeriod="month"} becomes
 * {@code income="40000 RUB/month"}.
 */
final class RangesAndMoney implements Migration {

    @Override
    public int from() {
        return 1;
    }

    @Override
    public void apply(MarkupElement project) {
        project.all().forEach(element -> {
            joinRange(element.attributes(), "age");
            joinRange(element.attributes(), "employees");
            joinMoney(element.attributes(), "income");
            joinMoney(element.attributes(), "averageReceipt");
            joinMoney(element.attributes(), "turnover");
        });
    }

    private static void joinRange(Map<String, String> attributes, String name) {
        String min = attributes.get(name + "Min");
        String max = attributes.get(name + "Max");
        if (min == null && max == null || attributes.containsKey(name)) {
            return;
        }
        String joined = (min == null ? "" : min) + ".." + (max == null ? "" : max);
        if (Readable.by(IntRange::valueOf, joined)) {
            attributes.remove(name + "Min");
            attributes.remove(name + "Max");
            attributes.put(name, IntRange.valueOf(joined).toString());
        }
    }

    private static void joinMoney(Map<String, String> attributes, String name) {
        String amount = attributes.get(name);
        String currency = attributes.get(name + "Currency");
        if (amount == null || currency == null) {
            return;
        }
        String period = attributes.get(name + "Period");
        String joined = amount + " " + currency + (period == null ? "" : "/" + period);
        if (Readable.by(Money::valueOf, joined)) {
            attributes.remove(name + "Currency");
            attributes.remove(name + "Period");
            attributes.put(name, joined);
        }
    }
}
