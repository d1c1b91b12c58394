/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.research.Answer;
import org.portrait.research.Highlight;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.log.InterviewLog;
import org.portrait.research.log.Topic;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.text.UiTexts;

/** One question with what is said to it: the question in large letters, offered answers, and the field for the words. */
final class AnswerPane {

    private static final int MARGIN = 14;
    private static final int MOST_BEFORE = 6;
    private static final String OPTION_KEYS = "1234567890";

    private final UiTexts texts = UiTexts.of(AnswerPane.class);
    private final FormToolkit forms;
    private final LogFonts fonts;
    private final AnswerSigns signs;
    private final IntConsumer choose;
    private final Composite box;
    private final Label place;
    private final Label question;
    private final Label hint;
    private final Label before;
    private final Composite options;
    private final StyledText field;
    private final Label understood;
    private final List<OptionRow> rows = new ArrayList<>();
    private List<String> offered = List.of();
    /** What is shown is being brought up to date, not typed. */
    private boolean showing;

    /**
     * @param typed  runs when the words are others than before, because somebody typed
     * @param choose gets the number of an offered answer that was chosen, from 0
     */
    AnswerPane(Composite parent, FormToolkit forms, LogFonts fonts, Runnable typed, IntConsumer choose) {
        this.forms = forms;
        this.fonts = fonts;
        this.choose = choose;
        signs = new AnswerSigns(texts);
        box = forms.createComposite(parent);
        GridLayout layout = Boxes.grid(1, 0);
        layout.verticalSpacing = 8;
        box.setLayout(layout);
        place = quiet(SWT.NONE);
        question = forms.createLabel(box, "", SWT.WRAP);
        question.setFont(fonts.question());
        question.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        hint = quiet(SWT.WRAP);
        before = quiet(SWT.WRAP);
        options = forms.createComposite(box);
        options.setLayout(Boxes.grid(1, 0));
        options.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field = new StyledText(box, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        field.setFont(fonts.answer());
        field.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        field.setLineSpacing(4);
        field.setAlwaysShowScrollBars(false);
        field.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = texts.get("answer", question.getText());
            }
        });
        field.addListener(SWT.Modify, event -> {
            if (!showing) {
                typed.run();
            }
        });
        understood = quiet(SWT.WRAP);
        setOrHide(understood, false);
    }

    private Label quiet(int style) {
        Label label = forms.createLabel(box, "", style);
        label.setForeground(Tint.quiet(label));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    Control control() {
        return box;
    }

    /** The field for the words. */
    StyledText field() {
        return field;
    }

    /** The words as they stand in the field. */
    String words() {
        return field.getText();
    }

    /** What is selected in the field; x and y are equal when nothing is. */
    Point selection() {
        return field.getSelection();
    }

    void setFocus() {
        field.setFocus();
    }

    /** The number of the offered answer with a key, from 0; negative when there is none. */
    int option(char key) {
        int option = OPTION_KEYS.indexOf(key);
        return option < rows.size() ? option : -1;
    }

    /** Shows where one is, all of it. @param editable whether answers may be logged */
    void show(InterviewLog log, boolean editable) {
        Topic topic = log.topic();
        set(place, signs.place(log));
        set(question, topic instanceof Topic.Beside ? texts.get("beside.title") : topic.text());
        setOrHide(hint, topic instanceof Topic.Planned planned ? Objects.toString(planned.asked().getHint(), "")
                : topic instanceof Topic.Beside ? texts.get("beside.hint") : "");
        setOrHide(before, signs.before(log, MOST_BEFORE));
        showOptions(log);
        showWords(log);
        field.setEditable(editable);
        field.setEnabled(editable);
        showUnderstood(log);
        box.layout(true, true);
    }

    private static void set(Label label, String text) {
        if (!label.getText().equals(text)) {
            label.setText(text.replace("&", "&&"));
        }
    }

    private static void setOrHide(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }

    private static void setOrHide(Label label, String text) {
        set(label, text);
        setOrHide(label, !text.isEmpty());
    }

    private void showOptions(InterviewLog log) {
        List<String> now = log.isChoice() ? List.copyOf(log.topic().question().map(Question::getOptions).orElseThrow()) : List.of();
        if (!now.equals(offered)) {
            offered = now;
            rows.forEach(OptionRow::dispose);
            rows.clear();
            boolean single = log.topic().question().filter(each -> each.getKind() == QuestionKind.SINGLE).isPresent();
            for (int i = 0; i < now.size(); i++) {
                int number = i;
                String key = i < OPTION_KEYS.length() ? OPTION_KEYS.substring(i, i + 1) : "";
                OptionRow row = new OptionRow(options, key, now.get(i), single, () -> choose.accept(number));
                row.setFont(fonts.answer());
                row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
                rows.add(row);
            }
        }
        setOrHide(options, !now.isEmpty());
        showChosen(log);
    }

    private void showChosen(InterviewLog log) {
        List<String> values = log.entry().<List<String>>map(Answer::getValues).orElse(List.of());
        rows.forEach(row -> row.setChosen(values.contains(row.words())));
    }

    /** Shows what the answer holds now; the place of the cursor stays where it can. */
    void update(InterviewLog log) {
        showChosen(log);
        showWords(log);
        showUnderstood(log);
    }

    private void showWords(InterviewLog log) {
        String words = log.entry().map(Answer::getText).orElse("");
        if (!field.getText().equals(words)) {
            showing = true;
            int caret = field.getCaretOffset() >= field.getCharCount() ? words.length() : Math.min(field.getCaretOffset(), words.length());
            field.setText(words);
            field.setSelection(caret);
            showing = false;
        }
        paintMarks(log.entry());
    }

    private void paintMarks(Optional<Answer> entry) {
        int length = field.getCharCount();
        List<StyleRange> ranges = entry.<List<Highlight>>map(Answer::getHighlights).orElse(List.of()).stream()
                .filter(each -> each.getFrom() < each.getTo() && each.getTo() <= length)
                .sorted(Comparator.comparingInt(Highlight::getFrom)).map(this::range).toList();
        List<StyleRange> apart = new ArrayList<>();
        for (StyleRange range : ranges) {
            int end = apart.isEmpty() ? 0 : apart.getLast().start + apart.getLast().length;
            if (range.start >= end) {
                apart.add(range);
            } else if (range.start + range.length > end) {
                range.length = range.start + range.length - end;
                range.start = end;
                apart.add(range);
            }
        }
        // Setting them paints the whole field anew, which would be most of what a key costs.
        if (!apart.equals(List.of(field.getStyleRanges()))) {
            field.setStyleRanges(apart.toArray(StyleRange[]::new));
        }
    }

    private StyleRange range(Highlight highlight) {
        StyleRange range = new StyleRange();
        range.start = highlight.getFrom();
        range.length = highlight.getTo() - highlight.getFrom();
        range.background = Tint.blend(field.getBackground().getRGB(), new RGB(0xF2, 0xB1, 0x34), Tint.isDark(field) ? 0.35 : 0.4);
        return range;
    }

    private void showUnderstood(InterviewLog log) {
        String text = signs.understood(log);
        if (!understood.getText().equals(text)) {
            set(understood, text);
            boolean was = understood.getVisible();
            setOrHide(understood, !text.isEmpty());
            if (was != !text.isEmpty()) {
                box.layout(true, true);
            }
        }
    }
}
