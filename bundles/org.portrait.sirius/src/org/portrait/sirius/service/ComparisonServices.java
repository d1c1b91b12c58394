/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import org.eclipse.emf.ecore.EObject;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/** What the tables of personas and their traits ask for. */
public final class ComparisonServices {

    /** Title of a comparison. */
    public String comparisonTitle(Project project) {
        return Words.text("comparison.title", new LabelServices().label(project));
    }

    /**
     * Head of the column that a trait, or something else that personas say of themselves, stands in: its name, and the group of traits that it
     * belongs to.
     *
     * @param table what the table is about
     */
    public String columnLabel(EObject table, String key) {
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        FieldServices fields = new FieldServices();
        int dot = key.indexOf('.');
        return Words.joined(" · ", fields.fieldLabel(persona, key), dot < 0 ? "" : fields.partLabel(persona, key.substring(0, dot)));
    }

    /** Whether an element is a persona that says something on a trait that nothing supports. */
    public boolean isAssumed(EObject element, String key) {
        Trait trait = Trait.of(key);
        return element instanceof Persona persona && trait.isPresent(persona) && Personas.isAssumption(persona, trait);
    }
}
