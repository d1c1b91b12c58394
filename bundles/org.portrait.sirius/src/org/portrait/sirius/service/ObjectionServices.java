/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Objection;
import org.portrait.model.Participant;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/** What those who take part in a decision object to, and what answers them. */
public final class ObjectionServices {

    private static final Trait OBJECTIONS = Trait.of("behaviour.objections");
    /** Before all participants. */
    private static final int PERSONA = -1;
    private static final int LINE = 29;
    private static final int WEIGHT_A_PIXEL = 2;

    /** The objections of a persona and of all who take part in its decisions, in the order of the roles of those who object. */
    public List<Objection> unitObjections(Persona persona) {
        return Stream.concat(((List<?>) OBJECTIONS.get(persona)).stream().map(Objection.class::cast),
                persona.getParticipants().stream().flatMap(participant -> participant.getObjections().stream()))
                .sorted(Comparator.comparing(objection -> objector(objection) instanceof Participant participant
                        ? DecisionServices.place(participant) : PERSONA)).toList();
    }

    /** The objections of a decision that something answers. */
    public List<Objection> answeredObjections(Persona persona) {
        return unitObjections(persona).stream().filter(this::isAnswered).toList();
    }

    /** Who objects: a participant; for an objection of the persona the participant that is the persona, else the persona. */
    public EObject objector(Objection objection) {
        if (objection.eContainer() instanceof Participant participant) {
            return participant;
        }
        Persona persona = Personas.enclosing(objection).orElseThrow();
        return persona.getParticipants().stream().filter(new DecisionServices()::isOneself).map(EObject.class::cast).findFirst().orElse(persona);
    }

    /** Whether something answers an objection. */
    public boolean isAnswered(Objection objection) {
        return objection.getAnswer() != null && !objection.getAnswer().isBlank();
    }

    /** Whether nothing answers an objection yet. */
    public boolean isOpen(Objection objection) {
        return !isAnswered(objection);
    }

    /** An objection in lines. */
    public String objectionLabel(Objection objection) {
        return String.join("\n", Words.lines(new LabelServices().label(objection), LINE));
    }

    /** An answer in lines. */
    public String answerLabel(Objection objection) {
        return String.join("\n", Words.lines(answerText(objection), LINE));
    }

    /** The answer as it stands. */
    public String answerText(Objection objection) {
        return objection.getAnswer() == null ? "" : objection.getAnswer();
    }

    /** Height of the shape of an objection or of its answer in tens of pixels: the greater of both, so that they stand side by side. */
    public int objectionHeight(Objection objection) {
        return Shapes.height(Math.max(Words.lines(new LabelServices().label(objection), LINE).size(),
                Words.lines(answerText(objection), LINE).size()));
    }

    /** Width of the line of an objection in pixels, from 1 to 3 with its weight. */
    public int objectionWidth(Objection objection) {
        return 1 + (objection.getWeight() == null ? 0 : objection.getWeight() / WEIGHT_A_PIXEL);
    }

    /** Adds an objection to be worded to what a participant or the persona itself objects to. */
    public Objection addObjection(EObject objector) {
        Objection objection = PersonaFactory.eINSTANCE.createObjection();
        objection.setText(Words.text("new.Objection"));
        return add(objector, objection);
    }

    /** Lets somebody else object the same, with the same answer. */
    public Objection shareObjection(Objection objection, EObject other) {
        Objection same = PersonaFactory.eINSTANCE.createObjection();
        same.setText(objection.getText());
        same.setWeight(objection.getWeight());
        same.setAnswer(objection.getAnswer());
        return add(other, same);
    }

    /** Whether somebody else than the one who objects already is meant. */
    public boolean canShareObjection(Objection objection, EObject other) {
        return (other instanceof Participant || other instanceof Persona) && objector(objection) != other && objection.eContainer() != other;
    }

    /** Lets somebody else object instead, with weight, answer and evidence; where that is nobody of the decision, nothing happens. */
    public Objection giveObjection(Objection objection, EObject other) {
        if (canShareObjection(objection, other)) {
            Step.run(objection, domain -> TraitEdits.remove(domain, objection));
            add(other, objection);
        }
        return objection;
    }

    /** Lets two objections change those who raise them; anything but another objection is refused. */
    public Objection swapObjector(Objection objection, EObject other) {
        if (other instanceof Objection heir && heir != objection) {
            EObject raises = objector(objection);
            giveObjection(objection, objector(heir));
            giveObjection(heir, raises);
        }
        return objection;
    }

    /** Adds an answer to be worded, unless there is one. */
    public Objection addAnswer(Objection objection) {
        return isAnswered(objection) ? objection : answer(objection, Words.text("new.answer"));
    }

    /** Words the answer; a blank text takes it away. */
    public Objection answer(Objection objection, String text) {
        Step.run(objection, domain -> TraitEdits.setFeature(domain, objection, PersonaPackage.Literals.OBJECTION__ANSWER, text));
        return objection;
    }

    /** Takes the answer away; the objection stays. */
    public Objection removeAnswer(Objection objection) {
        return answer(objection, null);
    }

    /** Lets the answer to an objection answer another one, too. */
    public Objection shareAnswer(Objection objection, Objection other) {
        return answer(other, objection.getAnswer());
    }

    /** Lets two objections change answers; anything but another objection is refused. */
    public Objection swapAnswer(Objection objection, EObject other) {
        if (other instanceof Objection heir && heir != objection) {
            String text = objection.getAnswer();
            answer(objection, heir.getAnswer());
            answer(heir, text);
        }
        return objection;
    }

    private static Objection add(EObject objector, Objection objection) {
        if (objector instanceof Participant participant) {
            Step.run(participant, domain -> AddCommand.create(domain, participant, PersonaPackage.Literals.PARTICIPANT__OBJECTIONS,
                    Identifiers.complete(objection)));
        } else if (objector instanceof Persona persona) {
            Step.run(persona, domain -> TraitEdits.add(domain, persona, OBJECTIONS, objection, TraitEdits.END));
        }
        return objection;
    }
}
