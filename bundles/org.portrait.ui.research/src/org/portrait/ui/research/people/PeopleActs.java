/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.portrait.core.command.Edits;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Consent;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Respondent;
import org.portrait.research.Study;
import org.portrait.research.log.SessionPlan;
import org.portrait.research.people.PeopleEdits;
import org.portrait.research.people.Person;
import org.portrait.ui.research.consent.ConsentDialog;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.research.page.Respondents;
import org.portrait.ui.session.Failures;
import org.portrait.ui.text.Question;
import org.portrait.ui.text.UiTexts;

/** What can be done with people, each as one step of the research that can be taken back, but for erasing. */
final class PeopleActs implements PersonPane.Acts {

    private final UiTexts texts = UiTexts.of(PeopleActs.class);
    private final ResearchContext context;
    private final Consumer<Set<String>> select;

    /** @param select selects people by their identifiers */
    PeopleActs(ResearchContext context, Consumer<Set<String>> select) {
        this.context = context;
        this.select = select;
    }

    private Shell shell() {
        return context.site().getShell();
    }

    /** Does something as soon as names can be kept. */
    private void whenWritable(Runnable work) {
        context.respondents().whenWritable().whenComplete((done, failure) -> {
            if (failure == null) {
                work.run();
            } else {
                ErrorDialog.openError(shell(), texts.get("page"), texts.get("names.failed", context.respondents().fileName()),
                        Failures.status(failure));
            }
        });
    }

    /** Asks for somebody new. */
    void add() {
        new PersonDialog(shell(), Respondents.person(""), "").ask().ifPresent(person -> whenWritable(() -> {
            context.execute(texts.get("step.add"), context.respondents().adding(List.of(Identifiers.complete(person))));
            select.accept(Set.of(person.getId()));
        }));
    }

    /**
     * People with their names and consents as they stand in the documents now; in the list there are copies.
     *
     * @param people in any number
     */
    private List<Person> live(List<Person> people) {
        Map<String, List<Consent>> consents = context.research().getConsents().stream().filter(each -> each.getRespondent() != null)
                .collect(Collectors.groupingBy(Consent::getRespondent));
        return people.stream().map(each -> new Person(each.id(), each.code(), context.respondents().find(each.id()), each.sessions(), each.surveys(),
                each.answers(), consents.getOrDefault(each.id(), List.of()), each.standing())).toList();
    }

    private Person live(Person person) {
        return live(List.of(person)).getFirst();
    }

    private Optional<Consent> live(Consent consent) {
        return context.session().find(consent.getId()).filter(Consent.class::isInstance).map(Consent.class::cast);
    }

    @Override
    public void edit(Person listed) {
        Person person = live(listed);
        if (person.identity().isEmpty()) {
            Respondent fresh = ResearchFactory.eINSTANCE.createRespondent();
            fresh.setId(person.id());
            new PersonDialog(shell(), fresh, person.code()).ask().ifPresent(edited -> whenWritable(() ->
                    context.execute(texts.get("step.edit"), context.respondents().adding(List.of(Identifiers.complete(edited))))));
            return;
        }
        Respondent before = person.identity().get();
        new PersonDialog(shell(), before, person.code()).ask().ifPresent(edited -> context.execute(texts.get("step.edit"),
                context.respondents().step(PeopleEdits.replace(context.respondents().domain(), before, edited))));
    }

    @Override
    public void record(Person person) {
        Consent fresh = ResearchFactory.eINSTANCE.createConsent();
        fresh.setRespondent(person.id());
        new ConsentDialog(shell(), fresh, person.code(), aim(person)).ask().ifPresent(consent -> context.execute(texts.get("step.consent"),
                PeopleEdits.record(context.domain(), context.research(), consent)));
    }

    @Override
    public void edit(Person person, Consent listed) {
        live(listed).ifPresent(consent -> new ConsentDialog(shell(), consent, person.code(), aim(person)).ask()
                .ifPresent(edited -> context.execute(texts.get("step.consent.edit"), PeopleEdits.replace(context.domain(), consent, edited))));
    }

    /** What the first study is for in which somebody took part. */
    private static String aim(Person person) {
        return Stream.concat(person.sessions().stream(), person.surveys().stream()).map(each -> (Study) each.eContainer()).findFirst()
                .map(SessionPlan::aim).orElse("");
    }

    @Override
    public void remove(Consent consent) {
        context.execute(texts.get("step.consent.remove"), PeopleEdits.remove(context.domain(), live(consent).stream().toList()));
    }

    @Override
    public void withdraw(Person person) {
        WithdrawDialog dialog = new WithdrawDialog(shell(), person);
        dialog.ask().ifPresent(day -> {
            context.execute(texts.get("step.withdraw"), PeopleEdits.withdraw(context.domain(), context.research(), live(person), day));
            if (dialog.isToErase()) {
                erase(person);
            }
        });
    }

    @Override
    public void erase(Person person) {
        new Erasing(context).erase(person);
    }

    @Override
    public void show(String elementId) {
        context.show(elementId);
    }

    /** Takes people out of the list. Of those who said something only name and contacts go. */
    void remove(List<Person> listed) {
        List<Person> people = live(listed);
        long spoke = people.stream().filter(person -> person.answers() > 0 || !person.sessions().isEmpty()).count();
        if (people.isEmpty() || spoke > 0 && !confirmed(people, spoke)) {
            return;
        }
        List<Respondent> names = people.stream().map(Person::identity).flatMap(Optional::stream).toList();
        List<Consent> consents = people.stream().filter(person -> person.answers() == 0 && person.sessions().isEmpty())
                .flatMap(person -> person.consents().stream()).toList();
        Command forgetting = names.isEmpty() ? PeopleEdits.remove(context.domain(), names)
                : context.respondents().step(PeopleEdits.remove(context.respondents().domain(), names));
        context.execute(texts.get("step.remove"), Edits.all(List.of(forgetting, PeopleEdits.remove(context.domain(), consents))));
    }

    /** Answers belong to sessions; whoever shall be forgotten with them is erased. */
    private boolean confirmed(List<Person> people, long spoke) {
        if (people.size() > 1) {
            return Question.confirm(shell(), texts.get("remove.title"), texts.get("remove.several", people.size(), spoke), texts.get("remove.names"));
        }
        Person person = people.getFirst();
        int answer =
                Question.ask(shell(), texts.get("remove.title"), texts.get("remove.one", person.code(), person.answers()), MessageDialog.QUESTION, 0,
                texts.get("remove.names"), texts.get("erase"));
        if (answer == 1) {
            erase(person);
        }
        return answer == 0;
    }
}
