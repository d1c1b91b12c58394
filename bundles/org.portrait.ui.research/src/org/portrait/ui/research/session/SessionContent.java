/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.session;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.Study;
import org.portrait.research.Survey;

/** Studies with their sessions and surveys below them. */
final class SessionContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((ResearchProject) input).getStudies().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Study study ? Stream.concat(study.getSessions().stream(), study.getSurveys().stream()).toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof Session || element instanceof Survey ? ((EObject) element).eContainer() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Study study && !(study.getSessions().isEmpty() && study.getSurveys().isEmpty());
    }
}
