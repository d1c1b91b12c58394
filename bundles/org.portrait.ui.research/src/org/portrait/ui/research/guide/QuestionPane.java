/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.core.command.TextLines;
import org.portrait.model.Identified;
import org.portrait.model.trait.Trait;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.ResearchPackage;
import org.portrait.research.guide.GuideProblem;
import org.portrait.research.privacy.QuestionPrivacies;
import org.portrait.ui.research.field.TraitField;
import org.portrait.ui.research.field.UnitWords;
import org.portrait.ui.research.field.WordField;
import org.portrait.ui.text.UiTexts;

/** A question: its words, how it is answered, which trait it feeds, how far answers may travel. */
final class QuestionPane implements ElementPane {

    private final UiTexts texts = UiTexts.of(QuestionPane.class);
    private final GuideActions actions;
    private final Keys keys;
    private final FieldSheet sheet;
    private final Text words;
    private final Combo kind;
    private final Text options;
    private final Label gone;
    private final ScaleEnds scale;
    private final WordField unit;
    private final TraitField trait;
    private final Combo privacy;
    private final Text hint;
    private final Label facts;
    private final Label problem;
    private final Button again;
    private Question question;

    /** What the keys in the words of the question do on the page. */
    interface Keys {

        /** Enter: another question. */
        void next();

        /** Escape: back to the list. */
        void leave();

        /** Backspace in an empty question: it goes. */
        void remove();

        /** Several lines were pasted. */
        void paste(String lines);
    }

    /** @param selected gets the question that is asked from now on */
    QuestionPane(Composite parent, FormToolkit forms, GuideActions actions, Keys keys, Consumer<Question> selected) {
        this.actions = actions;
        this.keys = keys;
        sheet = new FieldSheet(parent, forms);
        words = sheet.text("question.text", 3, text -> actions.type(question, ResearchPackage.Literals.QUESTION__TEXT, text));
        words.addListener(SWT.KeyDown, this::key);
        words.addListener(SWT.Verify, this::pasted);
        kind = sheet.choice("question.kind", QuestionKind.VALUES.stream().map(each -> texts.get("kind." + each)).toArray(String[]::new), index -> {
            Question now = actions.kind(question, QuestionKind.VALUES.get(index), parent.getShell());
            kind().select(QuestionKind.VALUES.indexOf(question.getKind()));
            selected.accept(now);
        });
        options = sheet.text("question.options", 6, text -> actions.type(question, ResearchPackage.Literals.QUESTION__OPTIONS, lines(text)));
        options.setMessage(texts.get("question.options.hint"));
        options.addListener(SWT.Verify, this::withoutBullets);
        gone = sheet.words();
        scale = new ScaleEnds(sheet, forms, actions, () -> question);
        Label unitLabel = sheet.label("question.unit");
        unit = new WordField(sheet.box(), unitLabel, texts.get("question.unit.hint"), UnitWords::all, false, text -> {
            actions.set(question, ResearchPackage.Literals.QUESTION__UNIT, text);
            return true;
        });
        unit.control().setData(unitLabel);
        Label traitLabel = sheet.label("question.trait");
        trait = new TraitField(sheet.box(), traitLabel, key -> actions.set(question, ResearchPackage.Literals.QUESTION__TRAIT, key.orElse(null)));
        privacy = sheet.choice("question.privacy", QuestionPrivacy.VALUES.stream().map(each -> texts.get("privacy." + each)).toArray(String[]::new),
                index -> actions.set(question, ResearchPackage.Literals.QUESTION__PRIVACY, QuestionPrivacy.VALUES.get(index)));
        hint = sheet.text("question.hint", 3, text -> actions.type(question, ResearchPackage.Literals.QUESTION__HINT, text));
        facts = sheet.words();
        problem = sheet.words();
        again = forms.createButton(sheet.box(), texts.get("question.again"), SWT.PUSH);
        again.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        again.addListener(SWT.Selection, event -> actions.retire(question, false));
        for (Text text : List.of(words, options, hint)) {
            text.addListener(SWT.FocusOut, event -> actions.endTyping());
        }
    }

    private Combo kind() {
        return kind;
    }

    /** Options as they are kept: one for each line that says something. */
    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void key(Event event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        if (plain && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            event.doit = false;
            keys.next();
        } else if (event.keyCode == SWT.ESC) {
            event.doit = false;
            keys.leave();
        } else if (plain && event.keyCode == SWT.BS && words.getCharCount() == 0 && !actions.use().isUsed(question)) {
            event.doit = false;
            keys.remove();
        }
    }

    private void pasted(Event event) {
        if (!sheet.isShowing() && words.isFocusControl() && TextLines.items(event.text).size() > 1) {
            String lines = event.text;
            event.doit = false;
            words.getDisplay().asyncExec(() -> {
                if (!words.isDisposed()) {
                    keys.paste(lines);
                }
            });
        }
    }

    private void withoutBullets(Event event) {
        if (!sheet.isShowing() && event.text.strip().contains("\n")) {
            event.text = String.join("\n", TextLines.items(event.text));
        }
    }

    @Override
    public Control control() {
        return sheet.box();
    }

    @Override
    public void show(Identified element, boolean other) {
        question = (Question) element;
        QuestionKind answered = question.getKind();
        boolean choice = answered == QuestionKind.SINGLE || answered == QuestionKind.MULTIPLE;
        sheet.show(words, question.getText(), other);
        kind.select(QuestionKind.VALUES.indexOf(answered));
        if (other || !lines(options.getText()).equals(question.getOptions())) {
            sheet.show(options, String.join("\n", question.getOptions()), true);
        }
        FieldSheet.shown(options, choice);
        FieldSheet.tell(gone, choice ? notOffered() : "", false);
        scale.show(question, answered == QuestionKind.SCALE, other);
        unit.show(Objects.requireNonNullElse(question.getUnit(), ""), other);
        FieldSheet.shown(unit.control(), answered == QuestionKind.NUMBER);
        trait.show(Objects.requireNonNullElse(question.getTrait(), ""), other);
        privacy.select(QuestionPrivacy.VALUES.indexOf(question.getPrivacy()));
        sheet.show(hint, question.getHint(), other);
        FieldSheet.tell(facts, facts(), false);
        FieldSheet.tell(problem, GuideProblem.of(question).stream().map(each -> texts.get("problem." + each))
                .collect(Collectors.joining("\n")), true);
        FieldSheet.shown(again, question.isRetired());
        sheet.box().layout(true, true);
    }

    private String notOffered() {
        String chosen = actions.use().notOffered(question).entrySet().stream().limit(5)
                .map(each -> texts.get("option.chosen", each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
        return chosen.isEmpty() ? "" : texts.get("question.gone", chosen);
    }

    private String facts() {
        List<String> facts = new ArrayList<>();
        int answers = actions.use().answers(question);
        facts.add(texts.get(question.isRetired() ? "question.facts.retired" : "question.facts", answers));
        Optional<Trait> fed = Optional.ofNullable(question.getTrait()).flatMap(Trait::find);
        if (fed.isPresent() && QuestionPrivacies.of(question) != question.getPrivacy()) {
            facts.add(texts.get("question.privacy.trait", texts.get("privacy." + QuestionPrivacies.of(question))));
        }
        return String.join(" ", facts);
    }

    @Override
    public void setFocus() {
        words.setFocus();
        words.setSelection(words.getCharCount());
    }

    @Override
    public void flush() {
        Arrays.asList(unit, trait.field()).forEach(WordField::take);
    }

    @Override
    public boolean isTyping() {
        return unit.isTyping() || trait.field().isTyping();
    }
}
