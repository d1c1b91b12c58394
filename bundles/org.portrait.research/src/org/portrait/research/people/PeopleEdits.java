/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Consent;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchPackage.Literals;
import org.portrait.research.ResearchProject;

/** Changes of people and consents. Each is for the domain of the file in which the element stands. */
public final class PeopleEdits {

    private PeopleEdits() {
    }

    /** Puts an element as somebody edited it in place of what it was: a respondent, a consent. @param edited a copy of it */
    public static Command replace(EditingDomain domain, EObject element, EObject edited) {
        if (EcoreUtil.equals(element, edited)) {
            return IdentityCommand.INSTANCE;
        }
        List<?> list = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
        return SetCommand.create(domain, element.eContainer(), element.eContainmentFeature(), Identifiers.complete(edited), list.indexOf(element));
    }

    /** Keeps a consent. */
    public static Command record(EditingDomain domain, ResearchProject research, Consent consent) {
        return AddCommand.create(domain, research, Literals.RESEARCH_PROJECT__CONSENTS, Identifiers.complete(consent));
    }

    /**
     * Keeps that consents no longer hold; what was withdrawn before stays as it is. Where there is no record, because a form asked for the
     * consent, one is begun that says so.
     */
    public static Command withdraw(EditingDomain domain, ResearchProject research, Person person, LocalDate day) {
        List<Command> commands = new ArrayList<>();
        if (person.consents().isEmpty()) {
            Consent withdrawal = ResearchFactory.eINSTANCE.createConsent();
            withdrawal.setRespondent(person.id());
            withdrawal.setWithdrawn(day);
            commands.add(record(domain, research, withdrawal));
        }
        person.consents().stream().filter(consent -> consent.getWithdrawn() == null)
                .forEach(consent -> commands.add(SetCommand.create(domain, consent, Literals.CONSENT__WITHDRAWN, day)));
        return Edits.all(commands);
    }

    /** Takes elements out of their file. */
    public static Command remove(EditingDomain domain, Collection<? extends EObject> elements) {
        return elements.isEmpty() ? IdentityCommand.INSTANCE : RemoveCommand.create(domain, List.copyOf(elements));
    }
}
