/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Statement;
import org.portrait.model.derived.Personas;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;

/** The empathy map of a persona: what it says, thinks, does and feels, its pains and gains. Areas are called by name, for example {@code SAYS}. */
public final class EmpathyServices {

    private static final int LONGEST = 64;

    /** Title of an empathy map. */
    public String empathyTitle(Persona persona) {
        return Words.text("empathy.title", new LabelServices().label(persona));
    }

    /** Name of an area. */
    public String areaLabel(Persona persona, String area) {
        return Words.text("area." + Area.valueOf(area));
    }

    /** What a persona tells in an area. */
    public List<Statement> inArea(Persona persona, String area) {
        return Area.valueOf(area).statements(persona);
    }

    /** A statement in a line, cut where it would be too long. */
    public String statementLabel(Statement statement) {
        return Words.cut(new LabelServices().label(statement), LONGEST) + Words.ROOM;
    }

    /** A statement as a whole, and the trait that it belongs to. */
    public String statementHint(Statement statement) {
        return ModelTexts.name(statement.eContainingFeature(), Words.locale()) + ": " + new LabelServices().label(statement);
    }

    /** Adds a statement to be worded. */
    public Statement addStatement(Persona persona, String area) {
        Statement statement = PersonaFactory.eINSTANCE.createStatement();
        statement.setText(Words.text("new.Statement"));
        add(persona, Area.valueOf(area).first(), statement);
        return statement;
    }

    /** Whether what is dragged somewhere is a statement of an empathy map. */
    public boolean isStatement(EObject element) {
        return element.eClass() == PersonaPackage.Literals.STATEMENT;
    }

    /** Moves a statement of the persona to another area, with its weight and evidence; anything else stays where it is. */
    public EObject takeStatement(EObject home, EObject element, String area) {
        Area target = Area.valueOf(area);
        if (home instanceof Persona persona && isStatement(element) && Personas.enclosing(element).filter(persona::equals).isPresent()
                && !target.statements(persona).contains(element)) {
            Step.run(element, domain -> TraitEdits.remove(domain, element));
            add(persona, target.first(), element);
        }
        return element;
    }

    /** Moves a statement up in its list; the first one stays. */
    public Statement moveUp(Statement statement) {
        return moveBy(statement, -1);
    }

    /** Moves a statement down in its list; the last one stays. */
    public Statement moveDown(Statement statement) {
        return moveBy(statement, 1);
    }

    /** Takes away all that a persona tells in an area, with the evidence about it. */
    public Persona clearArea(Persona persona, String area) {
        Step.run(persona, domain -> TraitEdits.clear(domain, persona, Area.valueOf(area).traits()));
        return persona;
    }

    private static Statement moveBy(Statement statement, int places) {
        int place = ((List<?>) statement.eContainer().eGet(statement.eContainingFeature())).indexOf(statement);
        if (place + places >= 0) {
            Step.run(statement, domain -> TraitEdits.move(domain, statement, place + places));
        }
        return statement;
    }

    private static void add(Persona persona, Trait trait, EObject statement) {
        Step.run(persona, domain -> TraitEdits.add(domain, persona, trait, statement, TraitEdits.END));
    }
}
