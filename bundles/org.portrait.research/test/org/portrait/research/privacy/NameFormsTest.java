/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameFormsTest {

    /** Nominative, genitive, dative, accusative, instrumental, prepositional, as the school grammar has them. */
    private static final List<List<String>> PARADIGMS = List.of(
            List.of("Анна", "Анны", "Анне", "Анну", "Анной", "Анне"),
            List.of("Ольга", "Ольги", "Ольге", "Ольгу", "Ольгой", "Ольге"),
            List.of("Наташа", "Наташи", "Наташе", "Наташу", "Наташей", "Наташе"),
            List.of("Катя", "Кати", "Кате", "Катю", "Катей", "Кате"),
            List.of("Мария", "Марии", "Марии", "Марию", "Марией", "Марии"),
            List.of("Любовь", "Любови", "Любови", "Любовь", "Любовью", "Любови"),
            List.of("Иванова", "Ивановой", "Ивановой", "Иванову", "Ивановой", "Ивановой"),
            List.of("Толстая", "Толстой", "Толстой", "Толстую", "Толстой", "Толстой"),
            List.of("Достоевская", "Достоевской", "Достоевской", "Достоевскую", "Достоевской", "Достоевской"),
            List.of("Петровна", "Петровны", "Петровне", "Петровну", "Петровной", "Петровне"),
            List.of("Олег", "Олега", "Олегу", "Олега", "Олегом", "Олеге"),
            List.of("Пётр", "Петра", "Петру", "Петра", "Петром", "Петре"),
            List.of("Павел", "Павла", "Павлу", "Павла", "Павлом", "Павле"),
            List.of("Лев", "Льва", "Льву", "Льва", "Львом", "Льве"),
            List.of("Илья", "Ильи", "Илье", "Илью", "Ильёй", "Илье"),
            List.of("Андрей", "Андрея", "Андрею", "Андрея", "Андреем", "Андрее"),
            List.of("Дмитрий", "Дмитрия", "Дмитрию", "Дмитрия", "Дмитрием", "Дмитрии"),
            List.of("Игорь", "Игоря", "Игорю", "Игоря", "Игорем", "Игоре"),
            List.of("Ильич", "Ильича", "Ильичу", "Ильича", "Ильичом", "Ильиче"),
            List.of("Абрамович", "Абрамовича", "Абрамовичу", "Абрамовича", "Абрамовичем", "Абрамовиче"),
            List.of("Иванов", "Иванова", "Иванову", "Иванова", "Ивановым", "Иванове"),
            List.of("Соловьёв", "Соловьёва", "Соловьёву", "Соловьёва", "Соловьёвым", "Соловьёве"),
            List.of("Пушкин", "Пушкина", "Пушкину", "Пушкина", "Пушкиным", "Пушкине"),
            List.of("Толстой", "Толстого", "Толстому", "Толстого", "Толстым", "Толстом"),
            List.of("Достоевский", "Достоевского", "Достоевскому", "Достоевского", "Достоевским", "Достоевском"),
            List.of("Белый", "Белого", "Белому", "Белого", "Белым", "Белом"),
            List.of("Борец", "Борца", "Борцу", "Борца", "Борцом", "Борце"),
            List.of("Волк", "Волка", "Волку", "Волка", "Волком", "Волке"),
            List.of("Шевченко", "Шевченко", "Шевченко", "Шевченко", "Шевченко", "Шевченко"),
            List.of("Smith", "Smith", "Smith", "Smith", "Smith", "Smith"));

    @Provide
    Arbitrary<List<String>> paradigms() {
        return Arbitraries.of(PARADIGMS);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("абвгдеёжзийклмнопрстуфхцчшщъыьэюя").ofMinLength(1).ofMaxLength(10);
    }

    @Property
    void everyCaseIsBlackedOutAndNothingAround(@ForAll("paradigms") List<String> name, @ForAll("paradigms") List<String> surname, @ForAll("words") String around) {
        Blackout bar = new Blackout(List.of(name.getFirst() + " " + surname.getFirst(), name.getFirst()), List.of());
        for (int i = 0; i < name.size(); i++) {
            String both = name.get(i) + " " + surname.get(i);
            String before = "0" + around + ": ";
            assertEquals(before + "#".repeat(both.length()) + "!", shown(bar.apply(before + both + "!")).replace("# #", "###"));
            String small = both.toLowerCase();
            assertEquals("#".repeat(both.length()), shown(bar.apply(small)), small);
            assertEquals("#".repeat(name.get(i).length()), shown(bar.apply(name.get(i))), name.get(i));
        }
    }

    /** The key is only there to find candidates fast: it must never decide. */
    @Property
    void aWordIsFoundIfAndOnlyIfItIsAForm(@ForAll("words") String name, @ForAll("words") String ending) {
        Mentions mentions = new Mentions(List.of(name));
        Set<String> forms = NameForms.of(NameForms.folded(name));
        for (String form : forms) {
            assertFalse(mentions.in(capital(form)).isEmpty(), form);
        }
        String other = NameForms.folded(name) + ending;
        assertEquals(forms.contains(NameForms.folded(other)), !mentions.in(capital(other)).isEmpty(), other);
    }

    @Property
    void formsShareTheBeginningOfTheName(@ForAll("words") String name) {
        String folded = NameForms.folded(name);
        int common = Math.min(2, Math.max(0, folded.length() - 2));
        assertTrue(folded.equals("лев") || NameForms.of(folded).stream().allMatch(form -> form.startsWith(folded.substring(0, common))), name);
    }

    @ParameterizedTest
    @CsvSource({"Марк, марка телефона", "Вера, верой", "Илья, чай или кофе", "Илья, Или нет", "Иванов, Ивановский район", "Анна, Анализ",
            "Роман, романом",
        "Smith, Smiths", "Лев, лавка"})
    void otherWordsStay(String name, String text) {
        assertEquals(text, shown(new Blackout(List.of(name), List.of()).apply(text)));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase() + word.substring(1);
    }

    private static String shown(String text) {
        return text.replace('\u2588', '#');
    }
}
