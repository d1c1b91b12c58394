/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.portrait.model.derived.Identifiers;
import org.portrait.research.ColumnRole;
import org.portrait.research.Contact;
import org.portrait.research.ContactKind;
import org.portrait.research.Fact;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Respondent;
import org.portrait.research.RespondentBook;

/** Who gave the responses. Whoever has an address or an identifier that is known already is the same person. */
final class People {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;

    private final Map<String, Respondent> byContact = new HashMap<>();
    private final Map<String, Respondent> byId = new HashMap<>();
    private final Map<String, Respondent> all = new HashMap<>();
    private final List<Respondent> added = new ArrayList<>();
    /** Those who were added, and those of whom more is known now. */
    private final Set<Respondent> told = new LinkedHashSet<>();

    /**
     * @param book   everybody who is known
     * @param survey identifiers of those who took part in the survey before; numbers of other surveys may be the same by chance
     */
    People(RespondentBook book, Set<String> survey) {
        for (Respondent each : book.getRespondents()) {
            all.put(each.getId(), each);
            each.getContacts().forEach(contact -> index(contact.getKind(), contact.getValue(), each));
            if (survey.contains(each.getId())) {
                if (each.getExternalId() != null) {
                    byId.put(each.getExternalId(), each);
                }
                each.getFacts().stream().filter(fact -> ColumnRole.RESPONDENT_ID.getName().equals(fact.getName()))
                        .forEach(fact -> byId.put(fact.getValue(), each));
            }
        }
    }

    /** Those who took part in the survey, by the numbers that a service gave to them or to their responses. */
    Map<String, Respondent> numbers() {
        return byId;
    }

    /** The respondent of a row; made when there is none. {@code null} when the row says nothing about who it is. */
    Respondent of(int row, List<AnswerForms> columns, Map<String, String> takenOut) {
        return tell(find(row, columns), row, columns, takenOut);
    }

    /**
     * Takes over what a row says about who it is.
     *
     * @param id of the respondent that the response has; empty when nothing was known of the person
     * @return as {@link #of}
     */
    Respondent again(String id, int row, List<AnswerForms> columns, Map<String, String> takenOut) {
        return tell(all.get(id), row, columns, takenOut);
    }

    private Respondent tell(Respondent known, int row, List<AnswerForms> columns, Map<String, String> takenOut) {
        Respondent person = known;
        for (AnswerForms each : columns) {
            String text = each.column().get(row);
            if (isIdentity(each.meaning().role()) && !text.isEmpty()) {
                person = person == null ? create() : person;
                tell(person, each, text);
            }
        }
        if (!takenOut.isEmpty()) {
            person = person == null ? create() : person;
            for (var each : takenOut.entrySet()) {
                fact(person, each.getKey(), each.getValue());
            }
        }
        return person;
    }

    static boolean isIdentity(ColumnRole role) {
        return switch (role) {
            case RESPONDENT_ID, NAME, EMAIL, PHONE, IP_ADDRESS, OTHER_IDENTITY -> true;
            case ANSWERS, LEFT_OUT, TIME -> false;
        };
    }

    private Respondent find(int row, List<AnswerForms> columns) {
        for (AnswerForms each : columns) {
            ContactKind kind = kind(each.meaning().role());
            String text = each.column().get(row);
            Respondent found = kind == null || text.isEmpty() ? null : byContact.get(key(kind, text));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Respondent create() {
        Respondent person = MAKE.createRespondent();
        person.setId(Identifiers.fresh());
        added.add(person);
        all.put(person.getId(), person);
        told.add(person);
        return person;
    }

    /** Those who were made, and those of whom more is known than before. */
    Set<Respondent> told() {
        return told;
    }

    /** Those who were made; not yet in the book. */
    List<Respondent> added() {
        return added;
    }

    /**
     * Takes over what was kept as an answer, and turned out to tell who somebody is.
     *
     * @param id of the respondent; empty when nothing was known of the person
     */
    Respondent tellEarlier(String id, ColumnRole role, String header, String text) {
        Respondent person = all.get(id);
        if (person == null) {
            person = create();
        }
        tell(person, role, header, text);
        return person;
    }

    private void tell(Respondent person, AnswerForms column, String text) {
        tell(person, column.meaning().role(), column.column().header(), text);
    }

    private void tell(Respondent person, ColumnRole role, String header, String text) {
        ContactKind kind = kind(role);
        switch (role) {
            case NAME -> name(person, text);
            case RESPONDENT_ID -> tellId(person, text);
            case EMAIL, PHONE, IP_ADDRESS -> contact(person, kind, text);
            default -> fact(person, header, text);
        }
    }

    private void name(Respondent person, String text) {
        if (person.getName() == null || !person.getName().contains(text)) {
            person.setName(person.getName() == null ? text : person.getName() + " " + text);
            told.add(person);
        }
    }

    private void tellId(Respondent person, String text) {
        if (person.getExternalId() == null) {
            person.setExternalId(text);
            told.add(person);
        } else if (!person.getExternalId().equals(text)) {
            fact(person, ColumnRole.RESPONDENT_ID.getName(), text);
        }
        byId.putIfAbsent(text, person);
    }

    private void contact(Respondent person, ContactKind kind, String text) {
        if (person.getContacts().stream().noneMatch(each -> each.getKind() == kind && text.equals(each.getValue()))) {
            Contact contact = MAKE.createContact();
            contact.setId(Identifiers.fresh());
            contact.setKind(kind);
            contact.setValue(text);
            person.getContacts().add(contact);
            told.add(person);
        }
        index(kind, text, person);
    }

    private void fact(Respondent person, String name, String text) {
        if (person.getFacts().stream().noneMatch(each -> name.equals(each.getName()) && text.equals(each.getValue()))) {
            Fact fact = MAKE.createFact();
            fact.setId(Identifiers.fresh());
            fact.setName(name);
            fact.setValue(text);
            person.getFacts().add(fact);
            told.add(person);
        }
    }

    private void index(ContactKind kind, String text, Respondent person) {
        if (text != null && (kind == ContactKind.EMAIL || kind == ContactKind.PHONE)) {
            byContact.putIfAbsent(key(kind, text), person);
        }
    }

    private static String key(ContactKind kind, String text) {
        String plain = kind == ContactKind.PHONE ? text.replaceAll("\\D", "").replaceFirst("^8(?=\\d{10}$)", "7") : text.toLowerCase(Locale.ROOT);
        return kind + " " + plain;
    }

    private static ContactKind kind(ColumnRole role) {
        return switch (role) {
            case EMAIL -> ContactKind.EMAIL;
            case PHONE -> ContactKind.PHONE;
            case IP_ADDRESS -> ContactKind.IP_ADDRESS;
            default -> null;
        };
    }
}
