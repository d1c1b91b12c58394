/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import static org.portrait.core.check.HealthyProject.FACTORY;
import static org.portrait.core.check.HealthyProject.TODAY;
import static org.portrait.core.check.HealthyProject.evidence;
import static org.portrait.core.check.HealthyProject.person;
import static org.portrait.core.check.HealthyProject.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.portrait.model.CardBlock;
import org.portrait.model.CardDesign;
import org.portrait.model.CardPart;
import org.portrait.model.Child;
import org.portrait.model.Criterion;
import org.portrait.model.CriterionOperator;
import org.portrait.model.CustomTrait;
import org.portrait.model.Decision;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.MaritalStatus;
import org.portrait.model.ParentalStatus;
import org.portrait.model.Participant;
import org.portrait.model.Persona;
import org.portrait.model.PersonaKind;
import org.portrait.model.PersonaStatus;
import org.portrait.model.Population;
import org.portrait.model.SegmentSize;
import org.portrait.model.derived.EvidenceLink;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.value.Image;
import org.portrait.model.value.IntRange;
import org.portrait.model.value.Money;

/** For each check: ways to spoil a healthy project so that it fires, and others, much alike, that it must let pass. */
final class Cases {

    /** One way to spoil a project. */
    record Case(String check, boolean fires, String what, Consumer<HealthyProject> spoil) {

        @Override
        public String toString() {
            return check + (fires ? " fires: " : " is quiet: ") + what;
        }
    }

    private static final List<Case> ALL = new ArrayList<>();

    private Cases() {
    }

    static List<Case> all() {
        return List.copyOf(ALL);
    }

    private static CardDesign design(HealthyProject it) {
        CardPart part = FACTORY.createCardPart();
        part.getTraits().add("psychography.goals");
        CardBlock block = FACTORY.createCardBlock();
        block.setKey("goals");
        block.getParts().add(part);
        CardDesign design = FACTORY.createCardDesign();
        design.setName("Ours");
        design.getOrder().add("goals");
        design.getBlocks().add(block);
        it.project.getDesigns().add(Identifiers.complete(design));
        return design;
    }

    private static void fires(String check, String what, Consumer<HealthyProject> spoil) {
        ALL.add(new Case(check, true, what, spoil));
    }

    private static void quiet(String check, String what, Consumer<HealthyProject> spoil) {
        ALL.add(new Case(check, false, what, spoil));
    }

    static {
        people();
        segments();
        reviews();
        family();
        evidenceAndNoise();
        values();
        project();
    }

    private static void people() {
        fires("persona-without-name", "no name", it -> it.anna.setName(null));
        fires("persona-without-name", "blank name", it -> it.anna.setName(" \t"));
        quiet("persona-without-name", "archived", it -> {
            it.anna.setName(null);
            it.anna.setStatus(PersonaStatus.ARCHIVED);
        });
        for (String name : List.of("Women 25–40", "Customers", "Молодые мамы", "Клиенты премиум", "Anna 2", "young people with their FIRST flat")) {
            fires("generic-name", name, it -> it.anna.setName(name));
        }
        for (String name : List.of("Anna Mann", "Manuela", "Мамедова Лейла", "O’Client", "Людмила")) {
            quiet("generic-name", name, it -> it.anna.setName(name));
        }
        fires("wide-age", "fifteen years", it -> it.anna.getDemography().setAge(IntRange.of(20, 35)));
        fires("wide-age", "open end", it -> it.anna.getDemography().setAge(new IntRange(25, null)));
        quiet("wide-age", "ten years", it -> it.anna.getDemography().setAge(IntRange.of(20, 30)));
        fires("without-details", "a quote only", it -> it.anna.setPsychography(null));
        fires("without-details", "habits only", it -> {
            it.anna.setStory(null);
            it.anna.getPsychography().getPains().clear();
        });
        quiet("without-details", "quote and day", it -> {
            it.anna.setPsychography(null);
            it.anna.getStory().setBiography("Born in Perm.");
        });
        fires("duplicate-names", "two of one name", it -> it.boris.setName("anna "));
        quiet("duplicate-names", "one archived", it -> {
            it.boris.setName("Anna");
            it.boris.setStatus(PersonaStatus.ARCHIVED);
        });
        fires("consumer-with-company", "line of business", it -> {
            it.anna.setBusiness(FACTORY.createBusiness());
            it.anna.getBusiness().setIndustry("Retail");
        });
        quiet("consumer-with-company", "an empty group", it -> it.anna.setTrade(FACTORY.createTrade()));
    }

    private static void segments() {
        fires("similar-personas", "same age, same needs", it -> it.segment.getPersonas()
                .add(person("Vera", 27, "To live in a flat of her own", "Works in a noisy kitchen")));
        fires("similar-personas", "no needs known", it -> {
            Persona vera = person("Vera", 27, "x", "y");
            vera.getPsychography().getGoals().clear();
            vera.getPsychography().getPains().clear();
            it.segment.getPersonas().addAll(List.of(vera));
        });
        fires("similar-personas", "three of a kind", it -> it.segment.getPersonas()
                .addAll(List.of(person("Vera", 27, "To live in flats of her own", "Noisy kitchens work"),
                        person("Inna", 28, "To live in a flat of her own", "Works in a noisy kitchen"))));
        quiet("similar-personas", "ten years apart", it -> it.segment.getPersonas()
                .add(person("Vera", 35, "To live in a flat of her own", "Works in a noisy kitchen")));
        quiet("similar-personas", "other needs", it -> it.segment.getPersonas()
                .add(person("Vera", 27, "Earn interest with rented property", "Tenants disappear without paying")));
        quiet("similar-personas", "other kind", it -> {
            Persona vera = person("Vera", 25, "To live in a flat of her own", "Works in a noisy kitchen");
            vera.setKind(PersonaKind.BUSINESS);
            it.segment.getPersonas().add(vera);
        });
        quiet("similar-personas", "archived", it -> {
            Persona vera = person("Vera", 25, "To live in a flat of her own", "Works in a noisy kitchen");
            vera.setStatus(PersonaStatus.ARCHIVED);
            it.segment.getPersonas().add(vera);
        });
        fires("segment-without-persona", "none", it -> it.segment.getPersonas().clear());
        fires("segment-without-persona", "archived only", it -> it.anna.setStatus(PersonaStatus.ARCHIVED));
        fires("segment-without-name", "no name", it -> it.segment.setName(" "));
        quiet("segment-without-name", "short name", it -> it.segment.setName("A"));
        quiet("segment-without-persona", "a draft", it -> it.anna.setStatus(PersonaStatus.DRAFT));
        fires("segment-without-criteria", "no criteria", it -> it.segment.getCriteria().clear());
        quiet("segment-without-criteria", "free words", it -> it.segment.getCriteria().getFirst().setTrait("visits a year"));
        fires("persona-without-segment", "loose", it -> it.project.getPersonas().add(it.anna));
        quiet("persona-without-segment", "no segments at all", it -> {
            it.project.getPersonas().addAll(List.of(it.anna, it.boris));
            it.project.getSegments().clear();
        });
        fires("outside-segment", "too old", it -> it.anna.getDemography().setAge(IntRange.of(36)));
        quiet("outside-segment", "overlapping range", it -> it.anna.getDemography().setAge(IntRange.of(35, 40)));
        quiet("outside-segment", "unknown age", it -> it.anna.getDemography().setAge(null));
        fires("unknown-trait", "in a criterion", it -> it.segment.getCriteria().getFirst().setTrait("demography.shoeSize"));
        fires("unknown-trait", "in a decision", it -> it.project.getDecisions().add(decision("demography.age", "demografy.sex")));
        quiet("unknown-trait", "free words", it -> it.segment.getCriteria().getFirst().setTrait("Visits a year. And more"));
        quiet("unknown-trait", "a group", it -> it.project.getDecisions().add(decision("demography")));
        fires("unknown-in-template", "a trait of a part", it -> design(it).getBlocks().getFirst().getParts().getFirst().getTraits()
                .add("story.qote"));
        fires("unknown-in-template", "a fact of the head", it -> design(it).getFacts().add("demography.shoeSize"));
        fires("unknown-in-template", "the quote", it -> design(it).setQuote("story.qote"));
        fires("unknown-in-template", "a block in the order", it -> design(it).getOrder().add("gaols"));
        fires("unknown-in-template", "a block that a persona changes", it -> {
            it.anna.setTemplate(design(it).getId());
            it.anna.setArrangement(FACTORY.createCardDesign());
            it.anna.getArrangement().getBlocks().add(FACTORY.createCardBlock());
            it.anna.getArrangement().getBlocks().getFirst().setKey("gaols");
        });
        quiet("unknown-in-template", "what is there", it -> {
            it.anna.setTemplate(design(it).getId());
            it.anna.setArrangement(FACTORY.createCardDesign());
            it.anna.getArrangement().getOrder().addAll(List.of("own", "goals"));
        });
        quiet("unknown-in-template", "blocks of a template that ships", it -> {
            it.anna.setTemplate("poster");
            it.anna.setArrangement(FACTORY.createCardDesign());
            it.anna.getArrangement().getOrder().add("words");
        });
        fires("unknown-look", "a template that is gone", it -> it.anna.setTemplate("0c1f6d0e-0b1e-4c65-9f0a-1f0f6a3b7f11"));
        fires("unknown-look", "a theme of a persona", it -> it.anna.setTheme("baroque"));
        fires("unknown-look", "a theme of a template", it -> design(it).setTheme("baroque"));
        quiet("unknown-look", "a template of the project's own", it -> it.anna.setTemplate(design(it).getId()));
        quiet("unknown-look", "what ships", it -> {
            it.anna.setTemplate("poster");
            it.anna.setTheme("vivid");
        });
        fires("incomplete-criterion", "one bound", it -> it.segment.getCriteria().getFirst().getValues().remove(1));
        fires("incomplete-criterion", "no trait", it -> it.segment.getCriteria().getFirst().setTrait(null));
        fires("incomplete-criterion", "blank value", it -> {
            Criterion criterion = it.segment.getCriteria().getFirst();
            criterion.setOperator(CriterionOperator.EQUALS);
            criterion.getValues().clear();
            criterion.getValues().add(" ");
        });
        quiet("incomplete-criterion", "one value is enough", it -> {
            it.segment.getCriteria().getFirst().setOperator(CriterionOperator.AT_LEAST);
            it.segment.getCriteria().getFirst().getValues().remove(1);
        });
        fires("shares-exceed-whole", "120 %", it -> {
            SegmentSize size = FACTORY.createSegmentSize();
            size.setShare(80);
            it.otherSegment.setSize(size);
        });
        fires("shares-exceed-whole", "more than a number holds", it -> {
            SegmentSize size = FACTORY.createSegmentSize();
            size.setShare(Integer.MAX_VALUE);
            it.otherSegment.setSize(size);
        });
        quiet("shares-exceed-whole", "exactly 100 %", it -> {
            SegmentSize size = FACTORY.createSegmentSize();
            size.setShare(60);
            it.otherSegment.setSize(size);
        });
    }

    private static void reviews() {
        fires("review-overdue", "after six months and a day", it -> it.anna.setLastReview(TODAY.minusMonths(6).minusDays(1)));
        fires("review-overdue", "own interval", it -> {
            it.anna.setReviewInterval(1);
            it.anna.setLastReview(TODAY.minusDays(40));
        });
        quiet("review-overdue", "at the end of the calendar", it -> it.anna.setLastReview(LocalDate.MAX));
        quiet("review-overdue", "after six months", it -> it.anna.setLastReview(TODAY.minusMonths(6)));
        quiet("review-overdue", "archived", it -> {
            it.anna.setLastReview(TODAY.minusYears(5));
            it.anna.setStatus(PersonaStatus.ARCHIVED);
        });
        fires("never-reviewed", "never", it -> it.anna.setLastReview(null));
        quiet("never-reviewed", "long ago", it -> it.anna.setLastReview(TODAY.minusYears(5)));
        fires("date-in-future", "review", it -> it.anna.setLastReview(TODAY.plusDays(1)));
        fires("date-in-future", "evidence", it -> it.anna.getEvidence().getFirst().setDate(TODAY.plusYears(1)));
        fires("date-in-future", "size", it -> it.segment.getSize().setDate(TODAY.plusDays(2)));
        fires("date-in-future", "project", it -> it.project.setCreated(TODAY.plusDays(2)));
        quiet("date-in-future", "today", it -> it.anna.setLastReview(TODAY));
    }

    private static void family() {
        fires("participants-missing", "a company", it -> it.anna.setKind(PersonaKind.BUSINESS));
        fires("participants-missing", "a couple", it -> it.anna.getDemography().setMaritalStatus(MaritalStatus.MARRIED));
        fires("participants-missing", "a child", it -> it.anna.getDemography().getChildren().add(child("Masha", 3)));
        fires("participants-missing", "a large purchase", it -> it.anna.getBehaviour().setAverageReceipt(Money.valueOf("40000 RUB")));
        fires("participants-missing", "a large purchase for a yearly income", it -> {
            it.anna.getSocioEconomics().setIncome(Money.valueOf("360000 RUB/year"));
            it.anna.getBehaviour().setAverageReceipt(Money.valueOf("30000 RUB"));
        });
        quiet("participants-missing", "a small purchase", it -> it.anna.getBehaviour().setAverageReceipt(Money.valueOf("39999 RUB")));
        quiet("participants-missing", "another currency", it -> it.anna.getBehaviour().setAverageReceipt(Money.valueOf("40000 EUR")));
        quiet("participants-missing", "somebody is listed", it -> {
            it.anna.setKind(PersonaKind.BUSINESS);
            Participant participant = FACTORY.createParticipant();
            participant.setName("The boss");
            it.anna.getParticipants().add(participant);
        });
        fires("birth-date-in-future", "tomorrow", it -> {
            it.anna.getDemography().setAge(null);
            it.anna.getDemography().setBirthDate(TODAY.plusDays(1));
        });
        quiet("birth-date-in-future", "today", it -> it.anna.getDemography().setBirthDate(TODAY));
        fires("age-contradicts-birth-date", "five years off", it -> it.anna.getDemography().setBirthDate(TODAY.minusYears(30)));
        quiet("age-contradicts-birth-date", "a year off", it -> it.anna.getDemography().setBirthDate(TODAY.minusYears(26)));
        fires("child-too-old", "12 years younger", it -> it.anna.getDemography().getChildren().add(child("Masha", 13)));
        quiet("child-too-old", "14 years younger", it -> it.anna.getDemography().getChildren().add(child("Masha", 11)));
        fires("children-denied", "a child", it -> {
            it.anna.getDemography().setParentalStatus(ParentalStatus.NO_CHILDREN);
            it.anna.getDemography().getChildren().add(child("Masha", 3));
        });
        quiet("children-denied", "status unknown", it -> it.anna.getDemography().getChildren().add(child("Masha", 3)));
    }

    private static void evidenceAndNoise() {
        fires("guesses", "no evidence at all", it -> it.anna.getEvidence().clear());
        fires("guesses", "evidence that contradicts", it -> it.anna.getEvidence().getFirst().setStance(EvidenceStance.CONTRADICTS));
        fires("guesses", "evidence on one trait only", it -> it.anna.getEvidence().getFirst().setTrait("participants"));
        quiet("guesses", "evidence on each group", it -> {
            it.anna.getEvidence().getFirst().setTrait("tagline");
            List.of(it.anna.getDemography(), it.anna.getSocioEconomics(), it.anna.getBehaviour(), it.anna.getPsychography(), it.anna.getStory())
                    .forEach(group -> group.getEvidence().add(evidence(Population.CUSTOMERS)));
        });
        fires("built-on-non-customers", "two of three", it -> it.anna.getEvidence()
                .addAll(List.of(evidence(Population.PROSPECTS), evidence(Population.PUBLIC))));
        quiet("built-on-non-customers", "one of two", it -> it.anna.getEvidence().add(evidence(Population.PROSPECTS)));
        quiet("built-on-non-customers", "nobody knows", it -> it.anna.getEvidence().getFirst().setPopulation(Population.UNSPECIFIED));
        fires("aged-evidence", "after six months and a day", it -> it.anna.getEvidence().getFirst().setDate(TODAY.minusMonths(6).minusDays(1)));
        fires("aged-evidence", "of research, on one trait, whatever there is on the persona", it -> it.anna.getPsychography().getGoals()
                .forEach(goal ->
                goal.getEvidence().add(said(TODAY.minusMonths(7)))));
        fires("aged-evidence", "own interval", it -> {
            it.anna.getEvidence().getFirst().setDate(TODAY.minusMonths(2));
            it.anna.setReviewInterval(1);
        });
        quiet("aged-evidence", "after six months", it -> it.anna.getEvidence().getFirst().setDate(TODAY.minusMonths(6)));
        quiet("aged-evidence", "of an unknown day", it -> it.anna.getEvidence().getFirst().setDate(null));
        quiet("aged-evidence", "with something newer", it -> it.anna.getPsychography().getGoals().getFirst().getEvidence()
                .addAll(List.of(said(TODAY.minusMonths(9)), said(TODAY))));
        quiet("aged-evidence", "archived", it -> {
            it.anna.getEvidence().getFirst().setDate(TODAY.minusMonths(9));
            it.anna.setStatus(PersonaStatus.ARCHIVED);
        });
        fires("contradicting-evidence", "on the persona", it -> it.anna.getEvidence().getFirst().setStance(EvidenceStance.CONTRADICTS));
        fires("contradicting-evidence", "on a goal", it -> it.anna.getPsychography().getGoals().getFirst().getEvidence().add(contradiction(null)));
        fires("contradicting-evidence", "on a trait", it -> it.anna.getDemography().getEvidence().add(contradiction("age")));
        fires("contradicting-evidence", "on a segment", it -> it.segment.getEvidence().add(contradiction(null)));
        quiet("contradicting-evidence", "archived", it -> {
            it.anna.getEvidence().add(contradiction(null));
            it.anna.setStatus(PersonaStatus.ARCHIVED);
        });
        fires("noise", "income serves no decision", it -> it.project.getDecisions()
                .add(decision("demography", "psychography.goals", "psychography.pains", "psychography.habits", "behaviour")));
        quiet("noise", "all is needed", it -> it.project.getDecisions()
                .add(decision("demography.age", "psychography", "behaviour", "socioEconomics.income")));
        quiet("noise", "what makes a person", it -> {
            it.anna.setGeography(FACTORY.createGeography());
            it.anna.getGeography().setCity("Perm");
            it.project.getDecisions().add(decision("psychography", "behaviour", "socioEconomics"));
        });
        quiet("noise", "decisions name no traits", it -> it.project.getDecisions().add(decision()));
        fires("duplicate-statements", "same words", it -> {
            it.anna.getPsychography().getGoals().add(statement("to live in  a flat of her own!"));
            it.anna.getPsychography().getGoals().getLast().getEvidence().add(evidence(Population.CUSTOMERS));
        });
        for (String[] pair : new String[][] { { "C++", "C#" }, { "?", "!" }, { "5 %", "5 €" } }) {
            quiet("duplicate-statements", "signs that tell apart: " + pair[0], it -> Stream.of(pair)
                    .forEach(text -> it.anna.getPsychography().getGoals().add(statement(text))));
        }
        quiet("duplicate-statements", "another list", it -> it.anna.getPsychography().getPains().add(statement("To live in a flat of her own")));
        fires("confidential-data", "religion", it -> it.anna.getDemography().setReligion("secret"));
        fires("confidential-data", "an own trait", it -> it.anna.getStory().getCustomTraits().add(own("Health", true)));
        quiet("confidential-data", "an open own trait", it -> it.anna.getStory().getCustomTraits().add(own("Pet", false)));
    }

    private static void values() {
        fires("money-not-positive", "no receipt", it -> it.anna.getBehaviour().setAverageReceipt(Money.valueOf("0 RUB")));
        fires("money-not-positive", "negative income", it -> it.anna.getSocioEconomics().setIncome(Money.valueOf("-1 RUB/month")));
        quiet("money-not-positive", "no income", it -> it.anna.getSocioEconomics().setIncome(Money.valueOf("0 RUB/month")));
        fires("value-out-of-bounds", "101 %", it -> it.segment.getSize().setShare(101));
        fires("value-out-of-bounds", "weight 0", it -> it.anna.getPsychography().getGoals().getFirst().setWeight(0));
        quiet("value-out-of-bounds", "weight 5", it -> it.anna.getPsychography().getGoals().getFirst().setWeight(5));
        fires("empty-items", "a goal without words", it -> it.anna.getPsychography().getGoals().addAll(List.of(statement(null), statement(" "))));
        quiet("empty-items", "words missing, weight given", it -> {
            it.anna.getPsychography().getGoals().add(statement(null));
            it.anna.getPsychography().getGoals().getLast().setWeight(3);
        });
        fires("picture-without-description", "a picture", it -> {
            it.anna.setPortrait(FACTORY.createPortrait());
            it.anna.getPortrait().setImage(new Image(Image.PNG, new byte[] { 1 }));
        });
        quiet("picture-without-description", "an avatar", it -> it.anna.setPortrait(FACTORY.createPortrait()));
    }

    private static void project() {
        fires("language-missing", "none", it -> it.project.setLanguage(null));
        fires("language-missing", "no tag", it -> it.project.setLanguage("русский"));
        quiet("language-missing", "with a region", it -> it.project.setLanguage("ru-RU"));
        fires("empty-project", "nothing", it -> it.project.getSegments().clear());
        quiet("empty-project", "an empty segment", it -> {
            it.project.getSegments().clear();
            it.project.getSegments().add(FACTORY.createSegment());
        });
    }

    private static Child child(String name, int age) {
        Child child = FACTORY.createChild();
        child.setName(name);
        child.setAge(IntRange.of(age));
        return child;
    }

    private static Decision decision(String... traits) {
        Decision decision = FACTORY.createDecision();
        decision.setText("What to say");
        decision.getTraits().addAll(List.of(traits));
        return decision;
    }

    private static CustomTrait own(String name, boolean confidential) {
        CustomTrait own = FACTORY.createCustomTrait();
        own.setName(name);
        own.setValue("something");
        own.setConfidential(confidential);
        return own;
    }

    private static Evidence contradiction(String trait) {
        Evidence evidence = evidence(Population.CUSTOMERS);
        evidence.setStance(EvidenceStance.CONTRADICTS);
        evidence.setTrait(trait);
        return evidence;
    }

    private static Evidence said(LocalDate day) {
        Evidence evidence = evidence(Population.CUSTOMERS);
        evidence.setDate(day);
        evidence.setLink(EvidenceLink.to("highlight"));
        return evidence;
    }
}
