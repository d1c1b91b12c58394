/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.portrait.model.SourceKind;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.text.TextBundle;
import org.portrait.model.trait.Trait;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchPackage;
import org.portrait.research.Section;

/**
 * An interview guide that comes with the program: one structure, with texts in each language. A choice that feeds a trait with a
 * vocabulary, and names no options, offers the words of that vocabulary.
 */
public final class IncludedGuide {

    private static final String NAME = "guide";
    private static final String SECTION = "section.";
    private static final String ENGLISH = "en";
    /** The first literal of each vocabulary says that nothing is known. */
    private static final int UNSPECIFIED = 0;

    private final Guide structure;
    private final TextBundle texts;
    private final int minutes;

    private IncludedGuide(Guide structure, TextBundle texts, int minutes) {
        this.structure = structure;
        this.texts = texts;
        this.minutes = minutes;
    }

    /**
     * @param minutes how long it takes; 0 when it is filled in bit by bit
     * @throws UncheckedIOException when the resource is not there or damaged, which is a defect
     */
    static IncludedGuide read(String id, int minutes) {
        XMIResource resource = new XMIResourceImpl(URI.createURI(id));
        ResourceSetImpl set = new ResourceSetImpl();
        set.getPackageRegistry().put(ResearchPackage.eNS_URI, ResearchPackage.eINSTANCE);
        set.getResources().add(resource);
        try (InputStream stream = IncludedGuide.class.getResourceAsStream(id + ".guide")) {
            if (stream == null) {
                throw new IOException("No guide " + id);
            }
            resource.load(stream, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new IncludedGuide((Guide) resource.getContents().getFirst(), TextBundle.beside(IncludedGuide.class, id), minutes);
    }

    /** Stable name, for example {@code discovery}. */
    public String id() {
        return structure.getId();
    }

    /** How answers to it are gathered. */
    public SourceKind kind() {
        return structure.getKind();
    }

    /** How many minutes it takes; empty when it is filled in bit by bit. */
    public OptionalInt minutes() {
        return minutes == 0 ? OptionalInt.empty() : OptionalInt.of(minutes);
    }

    /** How many questions there are, those that follow others not counted. */
    public int questions() {
        return structure.getSections().stream().mapToInt(section -> section.getQuestions().size()).sum();
    }

    /** Name in a few words. */
    public String name(Locale locale) {
        return texts.get(NAME, locale);
    }

    /** Its aim, and when to use it. */
    public String description(Locale locale) {
        return texts.get(NAME + ".description", locale);
    }

    /**
     * The guide to work with, with fresh identifiers; in English where there are no texts in the language.
     *
     * @throws MissingResourceException when a text is missing, which is a defect
     */
    public Guide in(Locale locale) {
        Guide guide = EcoreUtil.copy(structure);
        guide.setName(name(locale));
        guide.setDescription(description(locale));
        String language = texts.in(locale).getLocale().getLanguage();
        guide.setLanguage(language.isEmpty() ? ENGLISH : language);
        for (Section section : guide.getSections()) {
            section.setTitle(texts.get(SECTION + section.getId(), locale));
            section.setIntroduction(textIfAny(SECTION + section.getId() + ".introduction", locale));
            section.getQuestions().forEach(question -> tell(question, locale));
        }
        return Identifiers.renew(guide);
    }

    private void tell(Question question, Locale locale) {
        String key = question.getId();
        question.setText(texts.get(key, locale));
        question.setHint(textIfAny(key + ".hint", locale));
        question.setUnit(textIfAny(key + ".unit", locale));
        if (question.getKind() == QuestionKind.SCALE) {
            question.setLowestLabel(texts.get(key + ".lowest", locale));
            question.setHighestLabel(texts.get(key + ".highest", locale));
        }
        question.getOptions().replaceAll(option -> texts.get(key + "." + option, locale));
        if (question.getKind() == QuestionKind.SINGLE && question.getOptions().isEmpty()) {
            question.getOptions().addAll(vocabulary(Trait.of(question.getTrait()), locale));
        }
        question.getFollowUps().forEach(followUp -> tell(followUp, locale));
    }

    private static List<String> vocabulary(Trait trait, Locale locale) {
        return ((EEnum) trait.feature().getEType()).getELiterals().stream().filter(literal -> literal.getValue() != UNSPECIFIED)
                .map(literal -> ModelTexts.name(literal, locale)).toList();
    }

    private String textIfAny(String key, Locale locale) {
        return texts.has(key, locale) ? texts.get(key, locale) : null;
    }
}
