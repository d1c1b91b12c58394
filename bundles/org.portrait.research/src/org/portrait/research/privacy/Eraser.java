/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Evidence;
import org.portrait.model.Identified;
import org.portrait.model.derived.EvidenceLink;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Answer;
import org.portrait.research.Contact;
import org.portrait.research.Erasure;
import org.portrait.research.Fact;
import org.portrait.research.Highlight;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.RespondentBook;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.value.CellBlock;

/**
 * Removes what is kept about one respondent from the three files of a project: the person with name and contacts, sessions or the
 * person's part of them, responses to surveys, consents, the evidence that stands on these, and every mention of the name or a contact
 * in other texts. Figures that count several people stay, without quotes.
 */
public final class Eraser {

    /** Shorter words of the person may be anybody's. */
    private static final int SHORTEST_QUOTE = 12;
    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_FACT = 5;

    private final ResearchFiles files;
    private final String id;
    private final Erasure act = ResearchFactory.eINSTANCE.createErasure();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> quotes = new LinkedHashSet<>();
    private final Set<String> nameParts = new LinkedHashSet<>();
    private int mentions;

    private Eraser(ResearchFiles files, String id) {
        this.files = files;
        this.id = id;
        act.setSessions(0L);
        act.setAnswers(0L);
        act.setHighlights(0L);
        act.setResponses(0L);
        act.setConsents(0L);
        act.setEvidence(0L);
    }

    /**
     * Erases a respondent in memory and adds the act to the research; {@link #save(ResearchFiles)} writes it.
     *
     * @param id     identifier of the respondent
     * @param reason why, for the act; without names
     * @param now    local date and time of the act
     * @return the act; empty when nothing is kept about such a respondent
     */
    public static Optional<Erasure> erase(ResearchFiles files, String id, String reason, LocalDateTime now) {
        Eraser eraser = new Eraser(files, id);
        if (!eraser.isKnown()) {
            return Optional.empty();
        }
        eraser.act.setReason(reason);
        eraser.act.setDate(now.truncatedTo(ChronoUnit.SECONDS));
        eraser.run();
        files.research().root().getErasures().add(Identifiers.complete(eraser.act));
        return Optional.of(eraser.act);
    }

    /**
     * Writes the files without backups and drafts of what they held. The people last: after a crash the person is still known, and the
     * erasure can be repeated.
     *
     * @throws DocumentException when a file could not be written; those before are written then
     */
    public static void save(ResearchFiles files) throws DocumentException {
        files.persona().saveWithoutTrace();
        files.research().saveWithoutTrace();
        files.respondents().saveWithoutTrace();
    }

    private boolean isKnown() {
        ResearchProject research = files.research().root();
        return respondent().isPresent() || research.getConsents().stream().anyMatch(consent -> id.equals(consent.getRespondent()))
                || research.getStudies().stream().flatMap(study -> study.getSessions().stream()).anyMatch(this::takesPart)
                || surveys().anyMatch(survey -> survey.getRespondents().stream().anyMatch(block -> block.distinct().contains(id)));
    }

    private Optional<Respondent> respondent() {
        return files.respondents().root().getRespondents().stream().filter(person -> id.equals(person.getId())).findFirst();
    }

    private Stream<Survey> surveys() {
        return files.research().root().getStudies().stream().flatMap(study -> study.getSurveys().stream());
    }

    private void run() {
        respondent().ifPresent(this::learnWords);
        ResearchProject research = files.research().root();
        research.getStudies().forEach(this::eraseSessions);
        surveys().forEach(this::eraseResponses);
        int consents = research.getConsents().size();
        research.getConsents().removeIf(consent -> id.equals(consent.getRespondent()));
        act.setConsents((long) consents - research.getConsents().size());
        eraseEvidence();
        blackOut();
        RespondentBook book = files.respondents().root();
        book.getRespondents().removeIf(person -> id.equals(person.getId()));
    }

    private void learnWords(Respondent person) {
        names.addAll(identity(person));
        Stream.of(textOf(person.getName()).split("[^\\p{L}]+")).filter(part -> part.length() >= SHORTEST_NAME).forEach(nameParts::add);
    }

    /** What is known of a person and nobody else: name, contacts, identifiers, longer facts. */
    static List<String> identity(Respondent person) {
        List<String> identity = new ArrayList<>();
        identity.add(person.getId());
        identity.add(textOf(person.getName()));
        identity.add(textOf(person.getExternalId()));
        person.getContacts().stream().map(Contact::getValue).map(Eraser::textOf).forEach(identity::add);
        person.getFacts().stream().map(Fact::getValue).map(Eraser::textOf).filter(text -> text.length() >= SHORTEST_FACT).forEach(identity::add);
        return identity;
    }

    private boolean takesPart(Session session) {
        return session.getSpeakers().stream().anyMatch(this::isPerson);
    }

    private boolean isPerson(Speaker speaker) {
        return id.equals(speaker.getRespondent());
    }

    private void eraseSessions(Study study) {
        for (Session session : List.copyOf(study.getSessions())) {
            session.getAttachments().removeIf(attachment -> id.equals(attachment.getRespondent()));
            if (takesPart(session)) {
                act.setSessions(act.getSessions() + 1);
                if (isAlone(session)) {
                    session.getAnswers().forEach(this::countAnswer);
                    session.eAllContents().forEachRemaining(this::remember);
                    study.getSessions().remove(session);
                } else {
                    erasePart(session);
                }
            }
        }
    }

    /** What only this respondent was there for is about nobody else. */
    private boolean isAlone(Session session) {
        return session.getSpeakers().stream().allMatch(speaker -> isPerson(speaker) || speaker.getRole() != SpeakerRole.RESPONDENT);
    }

    private void erasePart(Session session) {
        for (Answer answer : List.copyOf(session.getAnswers())) {
            if (ResearchIndex.speaker(session, answer).filter(this::isPerson).isPresent()) {
                countAnswer(answer);
                remember(answer);
                answer.eAllContents().forEachRemaining(this::remember);
                session.getAnswers().remove(answer);
            }
        }
        session.getSpeakers().removeIf(this::isPerson);
        Blackout bar = new Blackout(nameParts, List.of());
        bar.applyTo(session);
        mentions += bar.texts();
    }

    private void countAnswer(Answer answer) {
        act.setAnswers(act.getAnswers() + 1);
        act.setHighlights(act.getHighlights() + answer.getHighlights().size());
    }

    private void remember(EObject element) {
        if (element instanceof Identified identified && identified.getId() != null) {
            gone.add(identified.getId());
        }
        switch (element) {
            case Answer answer -> addQuote(answer.getText());
            case Highlight highlight when highlight.eContainer() instanceof Answer answer -> addQuote(stretch(answer.getText(), highlight));
            default -> { }
        }
    }

    private static String stretch(String text, Highlight highlight) {
        int length = textOf(text).length();
        int from = Math.clamp(highlight.getFrom(), 0, length);
        return textOf(text).substring(from, Math.clamp(highlight.getTo(), from, length));
    }

    private void addQuote(String text) {
        if (textOf(text).strip().length() >= SHORTEST_QUOTE) {
            quotes.add(text.strip());
        }
    }

    private void eraseResponses(Survey survey) {
        BitSet rows = rows(survey.getRespondents());
        if (rows.isEmpty()) {
            return;
        }
        act.setResponses(act.getResponses() + rows.cardinality());
        survey.getColumns().forEach(column -> rows.stream().forEach(row -> addQuote(cell(column.getCells(), row))));
        remove(survey.getRespondents(), rows);
        remove(survey.getTimes(), rows);
        survey.getColumns().forEach(column -> remove(column.getCells(), rows));
    }

    private BitSet rows(List<CellBlock> blocks) {
        BitSet rows = new BitSet();
        int start = 0;
        for (CellBlock block : blocks) {
            if (block.distinct().contains(id)) {
                for (int index = 0; index < block.size(); index++) {
                    rows.set(start + index, id.equals(block.get(index)));
                }
            }
            start += block.size();
        }
        return rows;
    }

    private static String cell(List<CellBlock> blocks, int row) {
        int start = 0;
        for (CellBlock block : blocks) {
            if (row < start + block.size()) {
                return block.get(row - start);
            }
            start += block.size();
        }
        return "";
    }

    private static void remove(EList<CellBlock> blocks, BitSet rows) {
        int start = 0;
        for (int number = 0; number < blocks.size(); number++) {
            CellBlock block = blocks.get(number);
            int first = start;
            start += block.size();
            blocks.set(number, block.without(index -> rows.get(first + index)));
        }
        blocks.removeIf(CellBlock::isEmpty);
    }

    private void eraseEvidence() {
        List<Evidence> standing = new ArrayList<>();
        for (Iterator<EObject> all = files.persona().root().eAllContents(); all.hasNext();) {
            if (all.next() instanceof Evidence evidence && EvidenceLink.element(evidence).filter(gone::contains).isPresent()) {
                standing.add(evidence);
            }
        }
        for (Evidence evidence : standing) {
            addQuote(evidence.getQuote());
            if (evidence.getN() != null && evidence.getN() > 1) {
                evidence.setQuote(null);
                evidence.setLink(null);
            } else {
                ((List<?>) evidence.eContainer().eGet(evidence.eContainmentFeature())).remove(evidence);
            }
        }
        act.setEvidence((long) standing.size());
    }

    private void blackOut() {
        Blackout bar = new Blackout(names, quotes);
        bar.applyTo(files.persona().root());
        bar.applyTo(files.research().root());
        files.respondents().root().getRespondents().stream().filter(person -> !Objects.equals(person.getId(), id)).forEach(bar::applyTo);
        act.setMentions((long) mentions + bar.texts());
    }

    private static String textOf(String text) {
        return text == null ? "" : text;
    }
}
