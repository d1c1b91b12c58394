/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.derived;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.portrait.model.Evidence;
import org.portrait.model.Identified;
import org.portrait.model.derived.EvidenceLink;
import org.portrait.research.Answer;
import org.portrait.research.Question;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;

/** Finds elements of a research project by their identifiers; a picture of one moment. */
public final class ResearchIndex {

    private final Map<String, Identified> byId = new HashMap<>();

    private ResearchIndex() {
    }

    private ResearchIndex add(EObject root) {
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified element && element.getId() != null) {
                byId.put(element.getId(), element);
            }
        }
        return this;
    }

    /** Looks at everything in the project. */
    public static ResearchIndex of(ResearchProject research) {
        return new ResearchIndex().add(research);
    }

    /** Looks at the guides only: for whoever needs questions often, in large projects. */
    public static ResearchIndex ofGuides(ResearchProject research) {
        ResearchIndex index = new ResearchIndex();
        research.getGuides().forEach(index::add);
        return index;
    }

    /** The question with an identifier, if there is one. */
    public Optional<Question> question(String id) {
        return find(id).filter(Question.class::isInstance).map(Question.class::cast);
    }

    /** The element with an identifier, if there is one. */
    public Optional<Identified> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The element with an identifier, if there is one; in an open document it is found at once, however large that is. */
    public static Optional<Identified> find(ResearchProject research, String id) {
        if (research.eResource() == null) {
            return of(research).find(id);
        }
        // A resource takes what begins like this for a path.
        return id.startsWith("/") ? Optional.empty()
                : Optional.ofNullable(research.eResource().getEObject(id)).filter(Identified.class::isInstance).map(Identified.class::cast);
    }

    /** The element that a piece of evidence of a persona stands on, if it is of this project. */
    public static Optional<Identified> source(ResearchProject research, Evidence evidence) {
        return EvidenceLink.element(evidence).flatMap(id -> find(research, id));
    }

    /** Whether words are those of a respondent, as far as anybody knows; those of interviewers and moderators are nobody's answer. */
    public static boolean isOfRespondent(Session session, Answer answer) {
        return speaker(session, answer).filter(speaker -> speaker.getRole() != SpeakerRole.RESPONDENT).isEmpty();
    }

    /** Whether an answer says something; one that was skipped does not. */
    public static boolean isSaid(Answer answer) {
        boolean hasText = answer.getText() != null && !answer.getText().isBlank();
        return !answer.isSkipped() && (hasText || !answer.getValues().stream().allMatch(String::isBlank));
    }

    /** Who gave an answer: the speaker that it names, or the only respondent of the session. */
    public static Optional<Speaker> speaker(Session session, Answer answer) {
        if (answer.getSpeaker() != null) {
            return session.getSpeakers().stream().filter(speaker -> Objects.equals(speaker.getId(), answer.getSpeaker())).findFirst();
        }
        List<Speaker> respondents = session.getSpeakers().stream().filter(speaker -> speaker.getRole() == SpeakerRole.RESPONDENT).toList();
        return respondents.size() == 1 ? Optional.of(respondents.getFirst()) : Optional.empty();
    }
}
