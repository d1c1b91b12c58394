/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.privacy;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.model.CustomTrait;
import org.portrait.model.Evidenced;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Privacy;
import org.portrait.model.trait.Trait;

/**
 * What may be shown outside: everything but the confidential traits that nobody asked for by name. Layouts and exporters see
 * a project only through a disclosure. Copies keep the identifiers, so that what is shown leads back to the original.
 * Confidential things told in free text cannot be recognised.
 */
public final class Disclosure {

    private static final List<Trait> CONFIDENTIAL = Trait.all().stream().filter(trait -> trait.privacy() != Privacy.ORDINARY).toList();
    private static final List<Trait> CUSTOM = Trait.all().stream()
            .filter(trait -> trait.feature().getEType() == PersonaPackage.Literals.CUSTOM_TRAIT).toList();
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"));

    /** Discloses no confidential trait. */
    public static final Disclosure NOTHING = new Disclosure(Set.of());

    private final Set<String> named;
    private final List<Trait> hidden;
    private final Set<String> hiddenWords;

    private Disclosure(Set<String> named) {
        this.named = named;
        hidden = CONFIDENTIAL.stream().filter(trait -> !named.contains(folded(trait.key()))).toList();
        hiddenWords = hidden.stream().flatMap(Disclosure::words).map(Disclosure::folded).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Discloses the confidential traits that are named.
     *
     * @param names keys of traits such as {@code demography.religion}, and names of own traits as the user gave them
     */
    public static Disclosure of(Collection<String> names) {
        return names.isEmpty() ? NOTHING : new Disclosure(names.stream().map(Disclosure::folded).collect(Collectors.toUnmodifiableSet()));
    }

    /** The traits that are shown only when they are named, in the order of the metamodel. */
    public static List<Trait> confidential() {
        return CONFIDENTIAL;
    }

    /** The traits of a persona that are not shown. */
    public List<Trait> hiddenTraits(Persona persona) {
        return hidden.stream().filter(trait -> trait.isPresent(persona)).toList();
    }

    /** The own traits of a persona, in any group, that are not shown. */
    public List<CustomTrait> hiddenCustomTraits(Persona persona) {
        return CUSTOM.stream().flatMap(trait -> ((List<?>) trait.get(persona)).stream()).map(CustomTrait.class::cast)
                .filter(this::hides).toList();
    }

    /**
     * The persona as it may be shown: the persona itself when there is nothing to hide, else a copy. The copy stands in copies
     * of its segment and project, which hold no other persona.
     */
    public Persona of(Persona persona) {
        if (!hidesSomethingOf(persona)) {
            return persona;
        }
        Persona copy = EcoreUtil.copy(persona);
        strip(copy);
        EObject home = persona.eContainer();
        if (home instanceof Segment segment) {
            Segment around = shell(segment, PersonaPackage.Literals.SEGMENT__PERSONAS);
            around.getPersonas().add(copy);
            strip(around);
            if (segment.eContainer() instanceof Project project) {
                shell(project).getSegments().add(around);
            }
        } else if (home instanceof Project project) {
            shell(project).getPersonas().add(copy);
        }
        return copy;
    }

    /** The project as it may be shown: the project itself when there is nothing to hide, else a copy. */
    public Project of(Project project) {
        boolean hides = Personas.of(project).stream().anyMatch(this::hidesSomethingIn)
                || project.getSegments().stream().anyMatch(this::hidesSomethingIn) || hidesDecisionsOf(project);
        if (!hides) {
            return project;
        }
        Project copy = EcoreUtil.copy(project);
        Personas.of(copy).forEach(this::strip);
        copy.getSegments().forEach(this::strip);
        strip(copy);
        return copy;
    }

    private boolean hidesSomethingOf(Persona persona) {
        return hidesSomethingIn(persona) || Personas.segment(persona).filter(this::hidesSomethingIn).isPresent()
                || Personas.project(persona).filter(this::hidesDecisionsOf).isPresent();
    }

    private boolean hidesSomethingIn(Persona persona) {
        return !hidden.isEmpty() && (!hiddenTraits(persona).isEmpty() || holders(persona).anyMatch(holder -> holder.getEvidence().stream()
                .anyMatch(evidence -> names(hiddenWords, evidence.getTrait())))) || !hiddenCustomTraits(persona).isEmpty();
    }

    private boolean hidesSomethingIn(Segment segment) {
        return segment.getCriteria().stream().anyMatch(criterion -> names(hiddenWords, criterion.getTrait()))
                || segment.getEvidence().stream().anyMatch(evidence -> names(hiddenWords, evidence.getTrait()));
    }

    private boolean hidesDecisionsOf(Project project) {
        return project.getDecisions().stream().anyMatch(decision -> decision.getTraits().stream().anyMatch(key -> names(hiddenWords, key)));
    }

    private void strip(Persona persona) {
        Set<String> words = new HashSet<>(hiddenWords);
        for (CustomTrait own : hiddenCustomTraits(persona)) {
            words.add(folded(PersonaPackage.Literals.TRAIT_GROUP__CUSTOM_TRAITS.getName()));
            if (own.getName() != null && !own.getName().isBlank()) {
                words.add(folded(own.getName()));
            }
        }
        hidden.forEach(trait -> trait.holder(persona).ifPresent(holder -> holder.eUnset(trait.feature())));
        CUSTOM.forEach(trait -> ((List<?>) trait.get(persona)).removeIf(own -> hides((CustomTrait) own)));
        holders(persona).forEach(holder -> holder.getEvidence().removeIf(evidence -> names(words, evidence.getTrait())));
    }

    private void strip(Segment segment) {
        segment.getCriteria().removeIf(criterion -> names(hiddenWords, criterion.getTrait()));
        segment.getEvidence().removeIf(evidence -> names(hiddenWords, evidence.getTrait()));
    }

    private void strip(Project project) {
        project.getDecisions().forEach(decision -> decision.getTraits().removeIf(key -> names(hiddenWords, key)));
    }

    private Project shell(Project project) {
        Project shell = shell(project, PersonaPackage.Literals.PROJECT__PERSONAS, PersonaPackage.Literals.PROJECT__SEGMENTS);
        strip(shell);
        return shell;
    }

    /** A copy without what some references contain. */
    private static <T extends EObject> T shell(T original, EReference... without) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier() {

            private static final long serialVersionUID = 1L;

            @Override
            protected void copyContainment(EReference reference, EObject source, EObject copy) {
                if (source != original || !List.of(without).contains(reference)) {
                    super.copyContainment(reference, source, copy);
                }
            }
        };
        @SuppressWarnings("unchecked")
        T copy = (T) copier.copy(original);
        copier.copyReferences();
        return copy;
    }

    /** The persona and its trait groups. */
    private static Stream<Evidenced> holders(Persona persona) {
        return Stream.concat(Stream.of(persona), Trait.groups().stream().map(persona::eGet).filter(Evidenced.class::isInstance)
                .map(Evidenced.class::cast));
    }

    private boolean hides(CustomTrait own) {
        return own.isConfidential() && (own.getName() == null || !named.contains(folded(own.getName())));
    }

    /** What people may write when they mean a trait: its key, its feature, its name in any language. */
    private static Stream<String> words(Trait trait) {
        return Stream.concat(Stream.of(trait.key(), trait.feature().getName()), LANGUAGES.stream().map(trait::name));
    }

    private static boolean names(Set<String> words, String text) {
        return text != null && words.contains(folded(text));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
