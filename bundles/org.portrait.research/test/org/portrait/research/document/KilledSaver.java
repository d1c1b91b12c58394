/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.portrait.core.command.StepBeside;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Consent;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchPackage;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.RespondentBook;

/** A program of its own in which people come and are taken back, and now and then all is saved as the workbench does, until it is killed. */
final class KilledSaver {

    private KilledSaver() {
    }

    public static void main(String[] arguments) throws DocumentException {
        Document answers = Documents.open(ResearchFiles.RESEARCH, Path.of(arguments[0]));
        Document people = Documents.open(ResearchFiles.RESPONDENTS, Path.of(arguments[1]));
        SavedPeople saved = new SavedPeople();
        saved.are(book(people).getRespondents());
        Random random = new Random(Long.parseLong(arguments[2]));
        System.out.println("begun");
        System.out.flush();
        while (true) {
            boolean come = random.nextBoolean();
            for (int step = random.nextInt(1, 4); step > 0; step--) {
                if (come) {
                    come(answers, people);
                } else {
                    answers.domain().getCommandStack().undo();
                }
            }
            List<Document> order = saved.goFirst(book(people).getRespondents()) ? List.of(people, answers) : List.of(answers, people);
            for (Document each : order) {
                Documents.save(each);
            }
            saved.are(book(people).getRespondents());
        }
    }

    private static RespondentBook book(Document people) {
        return people.root(ResearchFiles.RESPONDENTS);
    }

    private static void come(Document answers, Document people) {
        Respondent person = Identifiers.complete(ResearchFactory.eINSTANCE.createRespondent());
        person.setName("Somebody");
        Consent consent = Identifiers.complete(ResearchFactory.eINSTANCE.createConsent());
        consent.setRespondent(person.getId());
        ResearchProject research = answers.root(ResearchFiles.RESEARCH);
        CompoundCommand step = new CompoundCommand(0, "Somebody comes");
        step.append(new StepBeside(people.domain(), AddCommand.create(people.domain(), book(people),
                ResearchPackage.Literals.RESPONDENT_BOOK__RESPONDENTS, person)));
        step.append(AddCommand.create(answers.domain(), research, ResearchPackage.Literals.RESEARCH_PROJECT__CONSENTS, consent));
        answers.domain().getCommandStack().execute(step);
    }
}
