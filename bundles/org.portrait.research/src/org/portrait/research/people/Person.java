/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.portrait.research.Consent;
import org.portrait.research.Contact;
import org.portrait.research.Respondent;
import org.portrait.research.Session;
import org.portrait.research.Survey;

/**
 * A respondent, as far as the research and the file of the names tell.
 *
 * @param id        identifier, the same in both files
 * @param code      what the person is called in transcripts, or the beginning of the identifier; never a name
 * @param identity  name and contacts; empty without the file that knows them
 * @param sessions  where the person took part
 * @param surveys   which the person responded to
 * @param answers   answers and responses, in number
 * @param consents  what the person agreed to, in the order of the file
 * @param standing  whether it may be kept
 */
public record Person(String id, String code, Optional<Respondent> identity, List<Session> sessions, List<Survey> surveys, int answers,
        List<Consent> consents, Standing standing) {

    public Person {
        sessions = List.copyOf(sessions);
        surveys = List.copyOf(surveys);
        consents = List.copyOf(consents);
    }

    /** The name; empty where it is unknown. */
    public String name() {
        return identity.map(Respondent::getName).orElse("");
    }

    /** All contacts in a line. */
    public String contacts() {
        return String.join(", ", identity.stream().flatMap(person -> person.getContacts().stream()).map(Contact::getValue)
                .filter(Objects::nonNull).toList());
    }

    /** The consent that counts: the last one that was not withdrawn, or the last one. */
    public Optional<Consent> consent() {
        return consents.stream().max(Comparator.<Consent, Boolean>comparing(each -> each.getWithdrawn() == null)
                .thenComparing(each -> Objects.requireNonNullElse(each.getGiven(), LocalDate.MIN)));
    }

    /** Whether the person is meant by words that somebody looks for: each stands in code, identifiers, name or contacts. */
    public boolean matches(String words) {
        String all = Stream.of(code, id, name(), contacts(), identity.map(Respondent::getExternalId).orElse("")).map(Person::folded)
                .reduce((one, other) -> one + ' ' + other).orElse("");
        return Stream.of(folded(words).strip().split("\\s+")).allMatch(all::contains);
    }

    private static String folded(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
