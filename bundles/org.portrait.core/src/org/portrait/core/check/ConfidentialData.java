/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.portrait.core.command.Edits;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.privacy.Disclosure;
import org.portrait.model.CustomTrait;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;

/** Confidential traits: exports leave them out unless they are asked for by name. A reminder to keep only what is needed. */
final class ConfidentialData implements PersonaCheck {

    @Override
    public String id() {
        return "confidential-data";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        List<Trait> traits = Disclosure.NOTHING.hiddenTraits(persona);
        List<CustomTrait> own = Disclosure.NOTHING.hiddenCustomTraits(persona);
        List<Object> both = Stream.concat(traits.stream().<Object>map(trait -> trait), own.stream().map(CustomTrait::getName)
                .filter(Objects::nonNull)).toList();
        return traits.isEmpty() && own.isEmpty() ? Stream.empty()
                : Stream.of(Issue.of(this, persona, null, traits.size() + own.size(), persona, both).fixedBy(new QuickFix("remove-confidential",
                        domain -> Edits.all(List.of(TraitEdits.removeAll(domain, own), TraitEdits.clear(domain, persona, traits))))));
    }
}
