/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.util.List;
import java.util.Random;

/** Russian words for generated personas: a beginning and an end make a sentence, so that hardly two are the same. */
final class Phrases {

    private static final List<String> PEOPLE = List.of("Анна", "Олег", "Марина", "Дарья", "Алексей", "Георгий", "Елена", "Виктор");
    private static final List<String> BEGINNINGS = List.of("Хочет", "Боится", "Старается", "Любит", "Не успевает", "Мечтает", "Привыкла",
            "Надеется");
    private static final List<String> ENDS = List.of("больше времени проводить с детьми", "платить за то, чем не пользуется",
            "выбирать спокойно и без спешки", "учиться понемногу каждый вечер", "сравнивать цены в трёх магазинах",
            "получить ответ в тот же день", "знать заранее, во что обойдётся доставка", "советоваться с подругами");

    private Phrases() {
    }

    static String person(Random random) {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    static String sentence(Random random) {
        return BEGINNINGS.get(random.nextInt(BEGINNINGS.size())) + " " + ENDS.get(random.nextInt(ENDS.size()));
    }

    static String name(Random random) {
        return person(random) + " " + (1 + random.nextInt(99));
    }

    /** Two paragraphs of two sentences. */
    static String prose(Random random) {
        return "%s. %s.\n%s. %s.".formatted(sentence(random), sentence(random), sentence(random), sentence(random));
    }
}
