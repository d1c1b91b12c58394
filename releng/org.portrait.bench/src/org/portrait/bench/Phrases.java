/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.util.List;
import java.util.Random;

/** Words for generated personas: a beginning and an end make a sentence, so that hardly two are the same. */
enum Phrases {

    RUSSIAN(List.of("Анна", "Олег", "Марина", "Дарья", "Алексей", "Георгий", "Елена", "Виктор"),
            List.of("Хочет", "Боится", "Старается", "Любит", "Не успевает", "Мечтает", "Привыкла", "Надеется"),
            List.of("больше времени проводить с детьми", "платить за то, чем не пользуется",
                    "выбирать спокойно и без спешки", "учиться понемногу каждый вечер", "сравнивать цены в трёх магазинах",
                    "получить ответ в тот же день", "знать заранее, во что обойдётся доставка", "советоваться с подругами")),

    ENGLISH(List.of("Anna", "Oliver", "Mary", "Daria", "Alex", "George", "Helen", "Victor"),
            List.of("Wants", "Is afraid", "Tries", "Likes", "Has no time", "Dreams", "Is used", "Hopes"),
            List.of("to spend more time with the children", "to pay for what is never used",
                    "to choose calmly and without haste", "to learn a little every evening",
                    "to compare prices in three shops", "to get an answer on the same day",
                    "to know in advance what delivery costs", "to ask friends for advice"));

    private final List<String> people;
    private final List<String> beginnings;
    private final List<String> ends;

    Phrases(List<String> people, List<String> beginnings, List<String> ends) {
        this.people = people;
        this.beginnings = beginnings;
        this.ends = ends;
    }

    String person(Random random) {
        return people.get(random.nextInt(people.size()));
    }

    String sentence(Random random) {
        return beginnings.get(random.nextInt(beginnings.size())) + " " + ends.get(random.nextInt(ends.size()));
    }

    String name(Random random) {
        return person(random) + " " + (1 + random.nextInt(99));
    }

    /** Two paragraphs of two sentences. */
    String prose(Random random) {
        return "%s. %s.\n%s. %s.".formatted(sentence(random), sentence(random), sentence(random), sentence(random));
    }
}
