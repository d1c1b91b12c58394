/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.wizard;

import org.portrait.core.command.ProjectEdits;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Segment;

/** Adds a segment to a project. */
public final class NewSegmentWizard extends NewElementWizard {

    public NewSegmentWizard() {
        super(false);
    }

    @Override
    Addition addition(HomePage page) {
        String name = page.name();
        return (session, id) -> {
            Segment segment = PersonaFactory.eINSTANCE.createSegment();
            segment.setId(id);
            segment.setName(name);
            return ProjectEdits.addSegment(session.editingDomain(), session.project(), segment, TraitEdits.END);
        };
    }
}
