/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.session;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.portrait.model.PersonaPackage;
import org.portrait.model.text.ModelTexts;
import org.portrait.research.Answer;
import org.portrait.research.Respondent;
import org.portrait.research.Session;
import org.portrait.research.SpeakerRole;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.ui.research.page.Respondents;
import org.portrait.ui.text.UiTexts;

/** The columns of the overview of sessions. */
final class SessionColumns {

    private final UiTexts texts;
    private final Respondents respondents;
    private final DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(UiTexts.locale());

    SessionColumns(UiTexts texts, Respondents respondents) {
        this.texts = texts;
        this.respondents = respondents;
    }

    void create(TreeViewer tree, Composite holder) {
        TreeColumnLayout layout = new TreeColumnLayout();
        holder.setLayout(layout);
        column(tree, layout, "column.session", 38, SWT.LEFT, this::name);
        column(tree, layout, "column.respondents", 22, SWT.LEFT, this::people);
        column(tree, layout, "column.interviewer", 18, SWT.LEFT, ofSession(session -> textOf(session.getInterviewer())));
        column(tree, layout, "column.answers", 10, SWT.RIGHT, this::answers);
        column(tree, layout, "column.duration", 12, SWT.RIGHT, ofSession(SessionColumns::duration));
    }

    private void column(TreeViewer tree, TreeColumnLayout layout, String key, int weight, int alignment, Function<Object, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(tree, alignment);
        column.getColumn().setText(texts.get(key));
        column.setLabelProvider(new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                return text.apply(element);
            }

            @Override
            public Font getFont(Object element) {
                boolean title = element instanceof Study && tree.getTree().indexOf(column.getColumn()) == 0;
                return title ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    private static Function<Object, String> ofSession(Function<Session, String> text) {
        return element -> element instanceof Session session ? text.apply(session) : "";
    }

    private String name(Object element) {
        return switch (element) {
            case Study study -> textOf(study.getName());
            case Session session -> session(session);
            case Survey survey -> texts.get("survey.label", textOf(survey.getName()), survey.getRespondents().stream().mapToInt(List::size).sum());
            default -> "";
        };
    }

    private String session(Session session) {
        String when = session.getStart() == null ? texts.get("session.undated") : time.format(session.getStart());
        return session.getName() == null ? when : texts.get("session.label", session.getName(), when);
    }

    /** How a study asks people, and whom a session asked. */
    private String people(Object element) {
        return switch (element) {
            case Study study -> ModelTexts.name(PersonaPackage.Literals.SOURCE_KIND, study.getKind(), UiTexts.locale());
            case Session session -> respondents(session);
            default -> "";
        };
    }

    /** The label of each respondent, and the name where the file of names is at hand. */
    private String respondents(Session session) {
        return session.getSpeakers().stream().filter(speaker -> speaker.getRole() == SpeakerRole.RESPONDENT)
                .map(speaker -> respondents.find(textOf(speaker.getRespondent())).map(Respondent::getName).filter(Objects::nonNull)
                        .map(name -> textOf(speaker.getLabel()) + " · " + name).orElse(textOf(speaker.getLabel())))
                .collect(Collectors.joining(", "));
    }

    private String answers(Object element) {
        return switch (element) {
            case Study study when study.getSessions().isEmpty() -> "";
            case Study study -> String.valueOf(study.getSessions().stream().mapToLong(SessionColumns::said).sum());
            case Session session -> String.valueOf(said(session));
            default -> "";
        };
    }

    private static long said(Session session) {
        return session.getAnswers().stream().filter(answer -> !answer.isSkipped() && ResearchIndex.isOfRespondent(session, answer)).count();
    }

    private static String duration(Session session) {
        return session.getDuration() == null ? "" : clock(session.getDuration());
    }

    /** A time in hours, minutes and seconds. @param millis milliseconds */
    static String clock(int millis) {
        Duration duration = Duration.ofMillis(millis);
        return duration.toHours() > 0 ? "%d:%02d:%02d".formatted(duration.toHours(), duration.toMinutesPart(), duration.toSecondsPart())
                : "%d:%02d".formatted(duration.toMinutesPart(), duration.toSecondsPart());
    }

    private static String textOf(String text) {
        return text == null ? "" : text;
    }
}
