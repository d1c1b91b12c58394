/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.time.LocalDate;

import org.portrait.model.Persona;
import org.portrait.model.PersonaKind;
import org.portrait.model.PersonaStatus;
import org.portrait.model.Segment;
import org.portrait.model.derived.Personas;

/** What styles and filters ask of a persona. */
public final class PersonaServices {

    /** Whether the persona is a draft. */
    public boolean isDraft(Persona persona) {
        return persona.getStatus() == PersonaStatus.DRAFT;
    }

    /** Whether somebody is looking the persona over. */
    public boolean isInReview(Persona persona) {
        return persona.getStatus() == PersonaStatus.IN_REVIEW;
    }

    /** Whether the persona is no longer in use. */
    public boolean isArchived(Persona persona) {
        return !Personas.isLive(persona);
    }

    /** Whether the persona is in use. */
    public boolean isLive(Persona persona) {
        return Personas.isLive(persona);
    }

    /** Whether the persona is more than a draft. */
    public boolean isPastDraft(Persona persona) {
        return !isDraft(persona);
    }

    /** Whether the persona buys for a company. */
    public boolean isBusiness(Persona persona) {
        return persona.getKind() == PersonaKind.BUSINESS;
    }

    /** Whether the persona buys for themselves. */
    public boolean isConsumer(Persona persona) {
        return persona.getKind() == PersonaKind.CONSUMER;
    }

    /** Whether a live persona should have been compared with fresh answers by now. */
    public boolean isOverdue(Persona persona) {
        return Personas.isLive(persona) && Personas.reviewDue(persona).filter(due -> due.isBefore(LocalDate.now())).isPresent();
    }

    /** Whether a draft is overdue. */
    public boolean isOverdueDraft(Persona persona) {
        return isDraft(persona) && isOverdue(persona);
    }

    /** Whether a persona that is being looked over is overdue. */
    public boolean isOverdueInReview(Persona persona) {
        return isInReview(persona) && isOverdue(persona);
    }

    /** Whether nobody in use stands for the segment. */
    public boolean isWithoutPersona(Segment segment) {
        return segment.getPersonas().stream().noneMatch(Personas::isLive);
    }
}
