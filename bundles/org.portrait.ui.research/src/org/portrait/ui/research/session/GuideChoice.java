/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Combo;
import org.portrait.model.SourceKind;
import org.portrait.research.Guide;
import org.portrait.research.ResearchProject;
import org.portrait.research.Study;
import org.portrait.research.guide.Guides;
import org.portrait.research.guide.IncludedGuide;
import org.portrait.ui.text.UiTexts;

/** The guides to choose from: those of the project, and those that come with the program and are not in the project yet. */
final class GuideChoice {

    private final Combo field;
    private final List<Offer> offers = new ArrayList<>();

    /**
     * A guide to choose.
     *
     * @param id   identifier of a guide of the project; {@code null} for those that are not in it
     * @param kind how answers to it are gathered, or {@code null}
     */
    private record Offer(String name, String id, SourceKind kind, Supplier<Optional<Guide>> guide) {
    }

    GuideChoice(Combo field, ResearchProject research) {
        this.field = field;
        UiTexts texts = UiTexts.of(GuideChoice.class);
        research.getGuides().forEach(guide -> offers.add(
                new Offer(String.valueOf(guide.getName()), guide.getId(), guide.getKind(), () -> Optional.of(guide))));
        for (IncludedGuide guide : Guides.all()) {
            String name = guide.name(UiTexts.locale());
            if (offers.stream().noneMatch(offer -> offer.name().equals(name))) {
                offers.add(new Offer(name, null, guide.kind(), () -> Optional.of(guide.in(UiTexts.locale()))));
            }
        }
        offers.add(new Offer(texts.get("session.guide.none"), null, null, Optional::empty));
        offers.forEach(offer -> field.add(offer.name()));
    }

    /** Proposes the guide that a study follows, else one that suits its kind. */
    void follow(Study study) {
        int own = indexOf(offer -> offer.id() != null && Objects.equals(offer.id(), study.getGuide()));
        int suits = indexOf(offer -> offer.kind() == study.getKind());
        field.select(own >= 0 ? own : suits >= 0 ? suits : offers.size() - 1);
    }

    private int indexOf(Predicate<Offer> wanted) {
        for (int i = 0; i < offers.size(); i++) {
            if (wanted.test(offers.get(i))) {
                return i;
            }
        }
        return -1;
    }

    Optional<Guide> chosen() {
        return offers.get(field.getSelectionIndex()).guide().get();
    }
}
