/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.guide;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.model.Identified;
import org.portrait.model.PersonaPackage;
import org.portrait.model.SourceKind;
import org.portrait.model.text.ModelTexts;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.ResearchPackage;
import org.portrait.research.guide.GuideEdits;
import org.portrait.research.guide.GuideProblem;
import org.portrait.ui.text.UiTexts;

/** A guide as a whole: what it is called, what it is for, how answers are gathered. */
final class GuidePane implements ElementPane {

    private static final List<String> LANGUAGES = List.of("en", "ru", "de", "fr", "es", "it", "pl", "uk", "be", "kk");

    private final UiTexts texts = UiTexts.of(GuidePane.class);
    private final GuideActions actions;
    private final FieldSheet sheet;
    private final Text name;
    private final Text description;
    private final Combo kind;
    private final Combo language;
    private final Label facts;
    private final Label problem;
    private Guide guide;

    /** @param next runs when Enter is pressed in the name */
    GuidePane(Composite parent, FormToolkit forms, GuideActions actions, Runnable next) {
        this.actions = actions;
        sheet = new FieldSheet(parent, forms);
        name = sheet.line("guide.name", words -> actions.type(guide, ResearchPackage.Literals.GUIDE__NAME, words));
        name.addListener(SWT.DefaultSelection, event -> next.run());
        description = sheet.text("guide.description", 5, words -> actions.type(guide, ResearchPackage.Literals.GUIDE__DESCRIPTION, words));
        kind = sheet.choice("guide.kind", SourceKind.VALUES.stream()
                .map(each -> each == SourceKind.UNSPECIFIED ? texts.get("none")
                : ModelTexts.name(PersonaPackage.Literals.SOURCE_KIND, each, UiTexts.locale()))
                .toArray(String[]::new), index -> actions.set(guide, ResearchPackage.Literals.GUIDE__KIND, SourceKind.VALUES.get(index)));
        language = sheet.choice("guide.language", LANGUAGES.stream().map(tag -> Locale.forLanguageTag(tag).getDisplayName(UiTexts.locale()))
                .toArray(String[]::new),
                index -> actions.set(guide, ResearchPackage.Literals.GUIDE__LANGUAGE, LANGUAGES.get(index)));
        facts = sheet.words();
        problem = sheet.words();
        for (Text text : List.of(name, description)) {
            text.addListener(SWT.FocusOut, event -> actions.endTyping());
        }
    }

    @Override
    public Control control() {
        return sheet.box();
    }

    @Override
    public void show(Identified element, boolean other) {
        guide = (Guide) element;
        sheet.show(name, guide.getName(), other);
        sheet.show(description, guide.getDescription(), other);
        kind.select(SourceKind.VALUES.indexOf(guide.getKind()));
        language.select(LANGUAGES.indexOf(Objects.requireNonNullElse(guide.getLanguage(), "")));
        List<Question> questions = GuideEdits.questions(guide).stream().filter(question -> !question.isRetired()).toList();
        FieldSheet.tell(facts, texts.get("guide.facts", questions.stream().filter(question -> !(question.eContainer() instanceof Question)).count(),
                actions.use().sessions(guide)), false);
        FieldSheet.tell(problem, GuideProblem.of(guide).stream().map(each -> texts.get("problem." + each)).collect(Collectors.joining("\n")), true);
        sheet.box().layout(true, true);
    }

    @Override
    public void setFocus() {
        name.setFocus();
        name.selectAll();
    }
}
