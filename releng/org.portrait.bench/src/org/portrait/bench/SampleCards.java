/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.theme.Theme;
import org.portrait.card.theme.Themes;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.privacy.Disclosure;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.Statement;
import org.portrait.model.derived.Personas;

/** Different cards of one page each, made from the samples: cut until they fit, each with other words. */
final class SampleCards {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final List<String> FILES = List.of("online-education", "laptop-shop", "flats", "b2b-supply", "healthy-food");
    /** What is left out until a card fits on its page, the least needed first. */
    private static final List<EReference> DISPENSABLE =
            List.of(PersonaPackage.Literals.PERSONA__GEOGRAPHY, PersonaPackage.Literals.PERSONA__PARTICIPANTS,
            PersonaPackage.Literals.PERSONA__PRODUCTION, PersonaPackage.Literals.PERSONA__TRADE, PersonaPackage.Literals.PERSONA__SOCIO_ECONOMICS,
            PersonaPackage.Literals.PERSONA__PERSONALITY, PersonaPackage.Literals.PERSONA__BEHAVIOUR, PersonaPackage.Literals.PERSONA__BUSINESS);

    /**
     * A persona and how its card is laid out.
     *
     * @param persona  the persona, in a project of its own
     * @param settings template, theme, page, language and date
     */
    record Card(Persona persona, CardSettings settings) {
    }

    private SampleCards() {
    }

    /** The personas of the samples in both languages, without anything confidential. */
    static List<Persona> personas() throws IOException, DocumentException {
        List<Persona> personas = new ArrayList<>();
        Path folder = Files.createTempDirectory("portrait-bench");
        try {
            for (String language : List.of("en", "ru")) {
                for (String name : FILES) {
                    Path file = folder.resolve(name + "." + language + ".persona");
                    try (InputStream sample = SampleCards.class.getResourceAsStream("/samples/" + file.getFileName())) {
                        Files.copy(sample, file);
                    }
                    Personas.of(Documents.open(file).project()).stream().map(Disclosure.NOTHING::of).forEach(personas::add);
                    Files.delete(file);
                }
            }
        } finally {
            Files.delete(folder);
        }
        return personas;
    }

    /** Different cards of one page. */
    static List<Card> onePage(int count) throws IOException, DocumentException {
        List<Persona> personas = personas();
        List<Theme> themes = Themes.all();
        List<Card> cards = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Persona persona = variant(personas.get(number % personas.size()), number);
            Theme theme = themes.get(number / personas.size() % themes.size());
            Card card = new Card(persona, CardSettings.of(persona, TODAY).with(theme));
            for (int cut = 0; CardLayout.scene(card.persona(), card.settings()).pages().size() > 1; cut++) {
                persona.eUnset(DISPENSABLE.get(cut));
            }
            cards.add(card);
        }
        return cards;
    }

    /** A copy with a number in its name and its statements, in a project of its own. */
    private static Persona variant(Persona original, int number) {
        Persona copy = EcoreUtil.copy(original);
        copy.setName(original.getName() + " " + number);
        copy.eAllContents().forEachRemaining(element -> {
            if (element instanceof Statement statement && statement.getText() != null) {
                statement.setText(statement.getText() + " " + (char) ('a' + number % 26));
            }
        });
        Project project = PersonaFactory.eINSTANCE.createProject();
        Personas.project(original).ifPresent(from -> {
            project.setName(from.getName());
            project.setLanguage(from.getLanguage());
        });
        Segment segment = PersonaFactory.eINSTANCE.createSegment();
        Personas.segment(original).ifPresent(from -> segment.setName(from.getName()));
        segment.getPersonas().add(copy);
        project.getSegments().add(segment);
        return copy;
    }
}
