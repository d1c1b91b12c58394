/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.portrait.model.Identified;
import org.portrait.research.Respondent;

/**
 * Tells in which order answers and people are written, so that wherever the machine dies in between, no name lies on the disk of somebody
 * who has no part in the research there: people who came are written after their answers, and people who went before. What is not written yet is
 * in the draft of its file.
 */
public final class SavedPeople {

    private final Set<String> saved = new HashSet<>();

    /** The people were read or written. */
    public void are(Collection<Respondent> people) {
        saved.clear();
        people.stream().map(Identified::getId).forEach(saved::add);
    }

    /** Whether the people are to be written before the answers: somebody who is in the file has gone. @param people as they are now */
    public boolean goFirst(Collection<Respondent> people) {
        Set<String> gone = new HashSet<>(saved);
        people.forEach(person -> gone.remove(person.getId()));
        return !gone.isEmpty();
    }
}
