/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.log;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;
import org.portrait.model.SourceKind;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Consent;
import org.portrait.research.ConsentForm;
import org.portrait.research.Guide;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchPackage;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.SessionChannel;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;
import org.portrait.research.Study;

/**
 * A session that is about to begin.
 *
 * @param study       the study that it belongs to
 * @param guide       the guide; one that is not part of the project yet comes into it. Empty when there is none
 * @param start       local date and time
 * @param place       where; may be blank
 * @param interviewer who asks; may be blank
 * @param channel     how people talk
 * @param people      the respondents, in the order of their keys
 */
public record SessionPlan(Study study, Optional<Guide> guide, LocalDateTime start, String place, String interviewer, SessionChannel channel,
        List<Participant> people) {

    private static final Pattern LABEL = Pattern.compile("R(\\d{1,6})");

    public SessionPlan {
        people = List.copyOf(people);
    }

    /**
     * One respondent, and why their words may be kept.
     *
     * @param respondent identifier in the file of respondents
     * @param permission consent or reason
     */
    public record Participant(String respondent, Permission permission) {
    }

    /**
     * What a consent says.
     *
     * @param purpose what the data may be used for; may be blank
     * @param scope   which data, and what may be done with it; may be blank
     * @param until   last day; {@code null} when it has no end
     * @param wording which of the texts that come along was agreed to, see {@link org.portrait.research.guide.ConsentText#wording}; blank for none
     */
    public record Terms(String purpose, String scope, LocalDate until, String wording) {

        /** Nothing is said. */
        public static final Terms UNSAID = new Terms("", "", null, "");
    }

    /** Why somebody's words may be kept. */
    public sealed interface Permission {

        /** There is a record already. */
        record Known() implements Permission {
        }

        /**
         * The person consents.
         *
         * @param given   the day
         * @param form    how
         * @param special whether it names special categories of data
         * @param terms   what it says besides
         */
        record Given(LocalDate given, ConsentForm form, boolean special, Terms terms) implements Permission {
        }

        /** There is no consent, for a reason. */
        record Without(String reason) implements Permission {
        }
    }

    /**
     * Adds a study.
     *
     * @param name of the study
     * @param kind how its data is gathered
     */
    public static Study addStudy(EditingDomain domain, ResearchProject research, String name, SourceKind kind, Locale locale) {
        Study study = Identifiers.complete(ResearchFactory.eINSTANCE.createStudy());
        study.setName(name);
        study.setKind(kind);
        study.setBegun(LocalDate.now());
        Marks.execute(domain, new LogTexts(locale).get("step.study"),
                AddCommand.create(domain, research, ResearchPackage.Literals.RESEARCH_PROJECT__STUDIES, study));
        return study;
    }

    /**
     * Adds the session with its consents as one step.
     *
     * @param besides what the step does besides: to add respondents who are new
     */
    public Session begin(EditingDomain domain, ResearchProject research, Command besides, Locale locale) {
        List<Command> commands = new ArrayList<>(List.of(besides));
        Session session = Identifiers.complete(ResearchFactory.eINSTANCE.createSession());
        session.setStart(start.withNano(0));
        session.setPlace(textOrNull(place));
        session.setInterviewer(textOrNull(interviewer));
        session.setChannel(channel);
        guide.ifPresent(used -> useGuide(domain, research, session, used, commands));
        for (Participant person : people) {
            session.getSpeakers().add(speaker(research, session, person));
            if (person.permission() instanceof Permission.Given given) {
                commands.add(recording(domain, research, person.respondent(), given));
            }
        }
        session.getSpeakers().add(asking(study, new LogTexts(locale)));
        commands.add(AddCommand.create(domain, study, ResearchPackage.Literals.STUDY__SESSIONS, session));
        Marks.execute(domain, new LogTexts(locale).get("step.session"), Edits.all(commands));
        return session;
    }

    /** What the answers of a study are used for, as far as it is said: its aim, or its name. */
    public static String aim(Study study) {
        String aim = study.getAim() == null || study.getAim().isBlank() ? study.getName() : study.getAim();
        return aim == null ? "" : aim;
    }

    private void useGuide(EditingDomain domain, ResearchProject research, Session session, Guide used, List<Command> commands) {
        if (used.eContainer() != research) {
            commands.add(AddCommand.create(domain, research, ResearchPackage.Literals.RESEARCH_PROJECT__GUIDES, Identifiers.complete(used)));
        }
        if (study.getGuide() == null) {
            commands.add(SetCommand.create(domain, study, ResearchPackage.Literals.STUDY__GUIDE, used.getId()));
        } else if (!study.getGuide().equals(used.getId())) {
            session.setGuide(used.getId());
        }
    }

    private Speaker speaker(ResearchProject research, Session session, Participant person) {
        Speaker speaker = Identifiers.complete(ResearchFactory.eINSTANCE.createSpeaker());
        speaker.setRole(SpeakerRole.RESPONDENT);
        speaker.setRespondent(person.respondent());
        speaker.setLabel(label(research, session, person.respondent()));
        speaker.setKey(String.valueOf(session.getSpeakers().size() + 1));
        if (person.permission() instanceof Permission.Without without) {
            speaker.setWithoutConsent(without.reason().strip());
        }
        return speaker;
    }

    /** Who asks, with a key of their own; their words can be logged, and are nobody's answer. */
    static Speaker asking(Study study, LogTexts texts) {
        Speaker speaker = Identifiers.complete(ResearchFactory.eINSTANCE.createSpeaker());
        speaker.setRole(study.getKind() == SourceKind.FOCUS_GROUP ? SpeakerRole.MODERATOR : SpeakerRole.INTERVIEWER);
        speaker.setLabel(texts.get("speaker." + speaker.getRole()));
        speaker.setKey(InterviewLog.ASKING);
        return speaker;
    }

    /** What a respondent is called in the research: the same in all sessions, and never the name. */
    private static String label(ResearchProject research, Session begun, String respondent) {
        int highest = begun.getSpeakers().stream().mapToInt(SessionPlan::number).max().orElse(0);
        for (Study study : research.getStudies()) {
            for (Session session : study.getSessions()) {
                for (Speaker speaker : session.getSpeakers()) {
                    if (Objects.equals(speaker.getRespondent(), respondent) && speaker.getLabel() != null) {
                        return speaker.getLabel();
                    }
                    highest = Math.max(highest, number(speaker));
                }
            }
        }
        return "R" + (highest + 1);
    }

    private static int number(Speaker speaker) {
        Matcher label = LABEL.matcher(speaker.getLabel() == null ? "" : speaker.getLabel());
        return label.matches() ? Integer.parseInt(label.group(1)) : 0;
    }

    /** Keeps the consent of a respondent, or the reason why there is none, for a speaker of a session that goes on. */
    public static void permit(EditingDomain domain, ResearchProject research, Speaker speaker, Permission permission, Locale locale) {
        LogTexts texts = new LogTexts(locale);
        switch (permission) {
            case Permission.Given given ->
                    Marks.execute(domain, texts.get("step.consent"), recording(domain, research, speaker.getRespondent(), given));
            case Permission.Without without -> Marks.execute(domain, texts.get("step.reason"),
                    SetCommand.create(domain, speaker, ResearchPackage.Literals.SPEAKER__WITHOUT_CONSENT, without.reason().strip()));
            case Permission.Known known -> {
        }
        }
    }

    private static Command recording(EditingDomain domain, ResearchProject research, String respondent, Permission.Given given) {
        Consent consent = Identifiers.complete(ResearchFactory.eINSTANCE.createConsent());
        consent.setRespondent(respondent);
        consent.setGiven(given.given());
        consent.setForm(given.form());
        consent.setSpecial(given.special());
        consent.setPurpose(textOrNull(given.terms().purpose()));
        consent.setScope(textOrNull(given.terms().scope()));
        consent.setUntil(given.terms().until());
        consent.setWording(textOrNull(given.terms().wording()));
        return AddCommand.create(domain, research, ResearchPackage.Literals.RESEARCH_PROJECT__CONSENTS, consent);
    }

    private static String textOrNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
