/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.portrait.card.scene.Origin;
import org.portrait.model.Evidence;
import org.portrait.model.Evidenced;
import org.portrait.model.EvidenceStance;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;

/**
 * How well everything that a persona says is known, by where it stands on a card.
 *
 * <p>Each item of a list stands for itself; evidence on its list counts for it, too. Evidence on a group of traits or on the persona as a
 * whole counts as support of what has none of its own. The line under the name only sums up what stands elsewhere: it is no guess.
 */
public final class Standings {

    /** Of nobody. */
    public static final Standings NONE = of(PersonaFactory.eINSTANCE.createPersona(), LocalDate.EPOCH);

    private final Persona persona;
    private final LocalDate today;
    private final Map<Origin, Standing> values = new HashMap<>();
    private final Map<String, Standing> items = new HashMap<>();

    private Standings(Persona persona, LocalDate today) {
        this.persona = persona;
        this.today = today;
        List<Evidence> onPersona = on(persona, null);
        if (persona.getId() != null && !onPersona.isEmpty()) {
            values.put(Origin.of(persona.getId(), PersonaPackage.Literals.PERSONA__NAME.getName()), standing(onPersona, List.of()));
        }
        Trait.all().stream().filter(trait -> trait.isPresent(persona)).forEach(this::add);
    }

    /** Looks at everything that a persona says. @param today the day that evidence is recent or old on */
    public static Standings of(Persona persona, LocalDate today) {
        return new Standings(persona, today);
    }

    /** What is known about what stands at an origin; empty for what is no trait, not said, or said by its items. */
    public Optional<Standing> of(Origin origin) {
        return Optional.ofNullable(values.get(origin)).or(() -> Optional.ofNullable(items.get(origin.elementId())));
    }

    /** Everything that has a standing, each once. */
    public Collection<Standing> all() {
        List<Standing> all = new ArrayList<>(values.values());
        all.addAll(items.values());
        return all;
    }

    private void add(Trait trait) {
        EObject holder = trait.holder(persona).orElseThrow();
        List<Evidence> onTrait = holder instanceof Evidenced evidenced ? on(evidenced, trait.feature().getName()) : List.of();
        List<Evidence> wide = new ArrayList<>();
        if (holder instanceof Evidenced evidenced && holder != persona) {
            wide.addAll(supporting(on(evidenced, null)));
        }
        wide.addAll(supporting(on(persona, null)));
        boolean ofItems = trait.get(persona) instanceof List<?> list && addItems(list, onTrait, wide);
        boolean summary = trait.feature() == PersonaPackage.Literals.PERSONA__TAGLINE && onTrait.isEmpty();
        if (!ofItems && !summary && holder instanceof Identified identified && identified.getId() != null) {
            values.put(Origin.of(identified.getId(), trait.feature().getName()), standing(onTrait, wide));
        }
    }

    /** @return whether the items stand for themselves */
    private boolean addItems(List<?> list, List<Evidence> around, List<Evidence> wide) {
        boolean all = !list.isEmpty();
        for (Object item : list) {
            if (item instanceof Evidenced evidenced && evidenced.getId() != null) {
                List<Evidence> about = new ArrayList<>(evidenced.getEvidence());
                about.addAll(around);
                items.put(evidenced.getId(), standing(about, wide));
                evidenced.eContents().stream().filter(part -> !(part instanceof Evidence)).forEach(part -> addItems(List.of(part), about, wide));
            } else {
                all = false;
            }
        }
        return all;
    }

    private Standing standing(List<Evidence> about, List<Evidence> wide) {
        return Standing.of(persona, about, wide, today);
    }

    /** Evidence on a feature of an element; on the element as a whole for {@code null}. */
    private static List<Evidence> on(Evidenced element, String feature) {
        return element.getEvidence().stream()
                .filter(piece -> feature == null ? piece.getTrait() == null || piece.getTrait().isBlank() : feature.equals(piece.getTrait())).toList();
    }

    private static List<Evidence> supporting(List<Evidence> pieces) {
        return pieces.stream().filter(piece -> piece.getStance() == EvidenceStance.SUPPORTS).toList();
    }
}
