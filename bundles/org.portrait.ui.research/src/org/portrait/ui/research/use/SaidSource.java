/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.use;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;
import org.portrait.research.Quotable;
import org.portrait.research.compose.Excerpt;
import org.portrait.research.compose.Proposals;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.source.Said;
import org.portrait.ui.edit.source.TraitSource;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.Failures;
import org.portrait.ui.text.UiTexts;

/** Fills traits with words of the research that lies beside the personas. */
final class SaidSource implements TraitSource {

    private final UiTexts texts = UiTexts.of(SaidSource.class);

    @Override
    public CompletableFuture<Filled> fill(Said words, Persona persona, Optional<Trait> trait, int index, Editing editing) {
        Optional<Path> file = file(editing.domain());
        boolean home = DocumentKind.RESEARCH.matches(words.research())
                && file.filter(DocumentKind.RESEARCH.beside(words.research(), DocumentKind.PERSONA)::equals).isPresent();
        if (!home) {
            return CompletableFuture.completedFuture(nothing("elsewhere"));
        }
        return OpenResearch.open(words.research()).thenApply(open -> {
            try (open) {
                return fill(open, words, persona, trait, index, editing);
            }
        }).exceptionally(SaidSource::failed);
    }

    private static Optional<Path> file(EditingDomain domain) {
        return DocumentSessions.get().all().stream().filter(session -> session.editingDomain() == domain).map(DocumentSession::file).findFirst();
    }

    private static Filled failed(Throwable failure) {
        IStatus status = Failures.status(failure);
        ILog.of(SaidSource.class).log(status);
        return new Filled(Optional.empty(), status.getMessage());
    }

    private Filled nothing(String key, Object... arguments) {
        return new Filled(Optional.empty(), texts.get(key, arguments));
    }

    private Filled fill(OpenResearch open, Said words, Persona persona, Optional<Trait> wanted, int index, Editing editing) {
        List<Excerpt> excerpts = words.places().stream().flatMap(place -> Excerpt.find(place, open::find).stream()).toList();
        if (excerpts.size() < words.places().size()) {
            return nothing("gone");
        }
        if (persona.eContainer() == null) {
            return nothing("persona.gone");
        }
        Optional<Trait> trait = wanted.or(() -> spokenOf(open, excerpts));
        if (trait.isEmpty()) {
            return nothing("which");
        }
        Filling filling = new Filling(open, excerpts, persona, trait.get());
        if (!filling.fits()) {
            return new Filled(Optional.empty(), filling.refusal());
        }
        if (wanted.isEmpty() && !filling.present().isEmpty()) {
            return nothing("kept", trait.get().name(UiTexts.locale()), filling.present());
        }
        editing.endTyping();
        String told = filling.told();
        editing.execute(filling.label(), filling.command(editing.domain(), index));
        return new Filled(trait, told);
    }

    /** The trait that all of the words speak about, when it is only one. */
    private static Optional<Trait> spokenOf(OpenResearch open, List<Excerpt> words) {
        List<Trait> traits = words.stream().flatMap(each -> open.find(each.id()).stream()).filter(Quotable.class::isInstance)
                .flatMap(each -> Proposals.traits(open.research(), (Quotable) each).stream()).distinct().toList();
        return traits.size() == 1 ? Optional.of(traits.getFirst()) : Optional.empty();
    }
}
