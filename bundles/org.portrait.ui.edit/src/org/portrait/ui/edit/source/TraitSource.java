/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.source;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.ui.PlatformUI;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.Editing;

/** Fills traits from what somebody said. A workbench service of whoever knows the answers; editors of personas need not. On the UI thread. */
public interface TraitSource {

    /** The source of this workbench; empty when there is none. */
    static Optional<TraitSource> get() {
        return PlatformUI.isWorkbenchRunning() ? Optional.ofNullable(PlatformUI.getWorkbench().getService(TraitSource.class)) : Optional.empty();
    }

    /**
     * Fills a trait and links the words as its evidence, as one step; the words' file is only read.
     *
     * @param trait   empty for the one that the words speak about
     * @param index   where new items come in a list, or {@link org.portrait.core.command.TraitEdits#END}
     * @param editing changes the document of the persona
     * @return what came of it; does not fail, as {@link Filled#told} tells what went wrong
     */
    CompletableFuture<Filled> fill(Said words, Persona persona, Optional<Trait> trait, int index, Editing editing);

    /**
     * What came of it.
     *
     * @param trait what is filled now; empty when nothing changed
     * @param told  a sentence for the user: why nothing changed, or what gave way; empty when there is nothing to tell
     */
    record Filled(Optional<Trait> trait, String told) {
    }
}
