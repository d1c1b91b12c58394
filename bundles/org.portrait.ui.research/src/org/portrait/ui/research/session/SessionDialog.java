/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.session;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portrait.model.Identified;
import org.portrait.research.Guide;
import org.portrait.research.Session;
import org.portrait.research.SessionChannel;
import org.portrait.research.Study;
import org.portrait.research.log.SessionPlan.Participant;
import org.portrait.research.log.SessionPlan.Permission;
import org.portrait.research.log.SessionPlan;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.notation.Dates;
import org.portrait.ui.edit.notation.NotationException;
import org.portrait.ui.research.field.Form;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.PlainDialog;
import org.portrait.ui.text.UiTexts;

/** Asks for all that a session needs before the first question: guide, time, place, who asks, and the respondents with their consent. */
final class SessionDialog extends PlainDialog {

    private static final UiTexts TEXTS = UiTexts.of(SessionDialog.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Dates dates = new Dates(UiTexts.locale());
    private final ResearchContext context;
    private final List<Study> studies;
    private final Optional<Study> preferred;
    private final List<ParticipantRow> rows = new ArrayList<>();
    private Combo study;
    private GuideChoice guide;
    private Text date;
    private Text time;
    private Text place;
    private Text interviewer;
    private Combo channel;
    private Composite people;
    private SessionPlan planned;
    /** Respondents of the rows; empty where somebody is new. */
    private List<Optional<String>> known = List.of();
    private List<String> newNames = List.of();

    SessionDialog(ResearchContext context, Optional<Study> preferred) {
        super(context.site().getShell(), TEXTS.get("session.title"), TEXTS.get("session.begin"));
        this.context = context;
        this.preferred = preferred;
        studies = context.research().getStudies();
    }

    @Override
    protected void createPage(Composite page) {
        setMessage(TEXTS.get("session.message"));
        Form form = new Form(page, TEXTS, this::update);
        study = form.choice("session.study", Math.max(0, preferred.map(studies::indexOf).orElse(studies.size() - 1)),
                studies.stream().map(each -> String.valueOf(each.getName())).toArray(String[]::new));
        guide = new GuideChoice(form.choice("session.guide", 0), context.research());
        study.addListener(SWT.Selection, event -> guide.follow(studies.get(study.getSelectionIndex())));
        guide.follow(studies.get(study.getSelectionIndex()));
        createTime(page, form.label("session.start"));
        place = form.line("session.place", "");
        place.setMessage(TEXTS.get("session.place.hint"));
        interviewer = form.line("session.interviewer", lastInterviewer());
        channel = form.choice("session.channel", SessionChannel.IN_PERSON.ordinal(),
                Stream.of(SessionChannel.values()).map(each -> TEXTS.get("channel." + each)).toArray(String[]::new));
        createPeople(page, form.label("session.people"));
        rows.getFirst().setFocus();
    }

    private void createTime(Composite page, Label label) {
        Composite line = new Composite(page, SWT.NONE);
        line.setLayout(Boxes.grid(2, 8));
        date = new Text(line, SWT.BORDER);
        date.setText(dates.format(LocalDate.now()));
        GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).applyTo(date);
        Accessibility.label(label, date);
        time = new Text(line, SWT.BORDER);
        time.setText(TIME.format(LocalTime.now()));
        GridDataFactory.fillDefaults().hint(70, SWT.DEFAULT).applyTo(time);
        Accessibility.name(time, TEXTS.get("session.time"));
        date.addListener(SWT.Modify, event -> update());
        time.addListener(SWT.Modify, event -> update());
    }

    private void createPeople(Composite page, Label label) {
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(label);
        Composite column = new Composite(page, SWT.NONE);
        column.setLayout(Boxes.grid(1, 0));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
        people = new Composite(column, SWT.NONE);
        people.setLayout(Boxes.grid(1, 0));
        people.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        addRow();
        Button more = new Button(column, SWT.PUSH);
        more.setText(TEXTS.get("session.people.add"));
        more.addListener(SWT.Selection, event -> {
            addRow();
            grow();
            rows.getLast().setFocus();
        });
    }

    /** Makes room for rows that became more or higher. */
    private void grow() {
        Point wanted = getShell().computeSize(getShell().getSize().x, SWT.DEFAULT);
        getShell().setSize(getShell().getSize().x, Math.max(getShell().getSize().y, wanted.y));
        getShell().layout(true, true);
    }

    private void addRow() {
        rows.add(new ParticipantRow(people, context, () -> SessionPlan.aim(studies.get(study.getSelectionIndex())), this::update));
        update();
    }

    private String lastInterviewer() {
        return context.research().getStudies().stream().flatMap(each -> each.getSessions().stream()).map(Session::getInterviewer)
                .filter(Objects::nonNull).reduce((first, second) -> second).orElse("");
    }

    @Override
    protected boolean isReady() {
        Optional<LocalDateTime> start = start();
        boolean allowed = start.isPresent() && rows.stream().allMatch(row -> row.permission(start.get().toLocalDate()).isPresent());
        setMessage(TEXTS.get(start.isEmpty() ? "session.when" : allowed ? "session.ready" : "session.message"));
        grow();
        return allowed;
    }

    private Optional<LocalDateTime> start() {
        try {
            LocalDate day = dates.parse(date.getText());
            return day == null ? Optional.empty() : Optional.of(day.atTime(LocalTime.parse(time.getText().strip(), TIME)));
        } catch (NotationException | DateTimeParseException e) {
            // The message of the dialog says what is expected.
            return Optional.empty();
        }
    }

    @Override
    protected void okPressed() {
        LocalDateTime start = start().orElseThrow();
        known = rows.stream().map(row -> row.respondent().map(Identified::getId)).toList();
        newNames = ParticipantRow.newNames(rows);
        List<Permission> permissions = rows.stream().map(row -> row.permission(start.toLocalDate()).orElseThrow()).toList();
        Optional<Guide> chosen = guide.chosen();
        planned = new SessionPlan(studies.get(study.getSelectionIndex()), chosen, start, place.getText(), interviewer.getText(),
                SessionChannel.values()[channel.getSelectionIndex()], permissions.stream().map(each -> new Participant("", each)).toList());
        super.okPressed();
    }

    /** Respondents that are to be added to the file of names. */
    List<String> newNames() {
        return newNames;
    }

    /** What was asked for. @param newIds identifiers of those that were added, in the order of {@link #newNames()} */
    SessionPlan plan(List<String> newIds) {
        Iterator<String> next = newIds.iterator();
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            participants.add(new Participant(known.get(i).orElseGet(next::next), planned.people().get(i).permission()));
        }
        return new SessionPlan(planned.study(), planned.guide(), planned.start(), planned.place(), planned.interviewer(),
                planned.channel(), participants);
    }
}
