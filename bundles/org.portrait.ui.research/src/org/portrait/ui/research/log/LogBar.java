/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.research.Speaker;
import org.portrait.research.log.InterviewLog;
import org.portrait.research.log.SessionClock;
import org.portrait.research.log.Topic;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.widget.GlyphButton;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.text.UiTexts;

/** The line above the guide and the answer: who is speaking, how far one is, and the clock. */
final class LogBar {

    private static final int TICK = 500;

    private final UiTexts texts = UiTexts.of(LogBar.class);
    private final Consumer<Speaker> speak;
    private final Composite box;
    private final Composite speakers;
    private final Label progress;
    private final Label time;
    private final GlyphButton files;
    private final GlyphButton pause;
    private final Runnable tick = this::tick;
    private List<Speaker> shownSpeakers = List.of();
    private SessionClock clock;

    /**
     * @param speak gets the speaker that was chosen
     * @param press gets the key of what was clicked
     */
    LogBar(Composite parent, FormToolkit forms, LogFonts fonts, Consumer<Speaker> speak, Consumer<LogKey> press) {
        this.speak = speak;
        box = forms.createComposite(parent);
        GridLayout layout = Boxes.grid(5, 16);
        box.setLayout(layout);
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        speakers = forms.createComposite(box);
        progress = forms.createLabel(box, "", SWT.RIGHT);
        progress.setForeground(Tint.quiet(progress));
        progress.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        files = new GlyphButton(box, null, texts.get("key.FILES.help"), SWT.NO_FOCUS);
        files.setQuiet(true);
        files.addListener(SWT.Selection, event -> press.accept(LogKey.FILES));
        time = forms.createLabel(box, "0:00:00", SWT.RIGHT);
        time.setFont(fonts.clock());
        this.pause = new GlyphButton(box, null, texts.get("pause.help"), SWT.NO_FOCUS);
        this.pause.addListener(SWT.Selection, event -> press.accept(LogKey.PAUSE));
        box.addListener(SWT.Dispose, event -> Display.getCurrent().timerExec(-1, tick));
    }

    Control control() {
        return box;
    }

    /** Shows a session. @param keys tells the keys as users see them */
    void show(InterviewLog log, Function<LogKey, String> keys) {
        clock = log.clock();
        showSpeakers(log);
        showFiles(log.session().getAttachments().size(), keys.apply(LogKey.FILES));
        showProgress(log);
        pause.setToolTipText(texts.get("pause.help") + " (" + keys.apply(LogKey.PAUSE) + ")");
        tick();
    }

    private void showSpeakers(InterviewLog log) {
        List<Speaker> now = List.copyOf(log.session().getSpeakers());
        if (!now.equals(shownSpeakers)) {
            shownSpeakers = now;
            for (Control child : speakers.getChildren()) {
                child.dispose();
            }
            speakers.setLayout(Boxes.grid(Math.max(1, now.size()), 4));
            for (Speaker speaker : now) {
                GlyphButton button = new GlyphButton(speakers, null, texts.get("speaker.help", speaker.getLabel()), SWT.NO_FOCUS);
                String key = now.size() > 1 && speaker.getKey() != null ? texts.get("speaker.key", speaker.getKey()) + " " : "";
                button.setText(key + speaker.getLabel());
                button.setQuiet(true);
                button.addListener(SWT.Selection, event -> speak.accept(speaker));
                button.setData(speaker);
            }
            box.layout(true, true);
        }
        for (Control child : speakers.getChildren()) {
            if (child instanceof GlyphButton button) {
                button.setChecked(log.speaker().filter(speaker -> speaker == button.getData()).isPresent());
            }
        }
    }

    private void showFiles(int number, String key) {
        String text = texts.get("files", number);
        if (!files.getText().equals(text)) {
            files.setText(text);
            box.layout();
        }
        files.setToolTipText(texts.get("key.FILES.help") + " (" + key + ")");
    }

    /** Shows how far one is. */
    void showProgress(InterviewLog log) {
        List<Topic> planned = log.agenda().topics().stream().filter(topic -> topic instanceof Topic.Planned one && !one.followUp()).toList();
        long answered = planned.stream().filter(topic -> log.state(topic) == InterviewLog.State.ANSWERED).count();
        long skipped = planned.stream().filter(topic -> log.state(topic) == InterviewLog.State.SKIPPED).count();
        long marked = log.session().getAnswers().stream().mapToLong(answer -> answer.getHighlights().size()).sum();
        String text = texts.get("progress", answered, planned.size(), skipped, marked, log.session().getNotes().size());
        if (!progress.getText().equals(text)) {
            progress.setText(text);
        }
    }

    /** Once a second while the clock can be seen. */
    private void tick() {
        if (time.isDisposed() || clock == null) {
            return;
        }
        Duration elapsed = Duration.ofMillis(clock.elapsed());
        String now = "%d:%02d:%02d".formatted(elapsed.toHours(), elapsed.toMinutesPart(), elapsed.toSecondsPart());
        if (!time.getText().equals(now)) {
            time.setText(now);
        }
        String action = texts.get(clock.isRunning() ? "pause" : elapsed.isZero() ? "start" : "goOn");
        if (!pause.getText().equals(action)) {
            pause.setText(action);
            box.layout();
        }
        if (time.isVisible()) {
            time.getDisplay().timerExec(TICK, tick);
        }
    }

    /** Lets the clock be seen again. */
    void wake() {
        tick();
    }
}
