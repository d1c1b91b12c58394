/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.scrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.layout.Card;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Designs;
import org.portrait.core.privacy.Disclosure;
import org.portrait.model.CardDesign;
import org.portrait.model.CustomTrait;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Scale;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.StepNames;
import org.portrait.ui.edit.Target;

/** What is copied arrives elsewhere, whatever it is; nothing confidential leaves. */
class PastingTest {

    private static final Locale EN = Locale.ENGLISH;
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Persona FULL = Spoken.full();
    private static final String FULL_FILE;

    static {
        Spoken.document(FULL);
        FULL_FILE = Spoken.file(FULL);
    }

    private final Persona persona = Spoken.silent();
    private final Editing editing = new Editing(Spoken.document(persona).domain());
    private final BasicCommandStack stack = (BasicCommandStack) editing.domain().getCommandStack();
    private final String before = Spoken.file(persona);

    static List<Trait> traits() {
        return Trait.all();
    }

    /** Every block of every template, with the template that it is pasted into: the same, and one with few blocks. */
    static Stream<Arguments> blocks() {
        return CardTemplates.all().stream().flatMap(template -> shown(template).stream().flatMap(block ->
                Stream.of(template, CardTemplates.POSTER, CardTemplates.B2B_ACCOUNT).map(into -> arguments(template.id(), block.id(), into.id()))));
    }

    private static List<Block> shown(CardTemplate template) {
        List<Block> blocks = new ArrayList<>(template.blocks());
        blocks.add(Block.OWN);
        return blocks;
    }

    private static Scrap copy(String template, String block) {
        FULL.setTemplate(template);
        CardTemplate from = CardTemplates.find(template).orElseThrow();
        Card card = CardLayout.card(FULL, CardSettings.of(FULL, LocalDate.of(2026, 1, 1)));
        return Scrap.of(FULL, card, shown(from).stream().filter(each -> each.id().equals(block)).toList(), EN);
    }

    private Optional<Command> arrange(UnaryOperator<CardTemplate> change) {
        CardTemplate wanted = change.apply(CardTemplates.of(persona));
        CardDesign design = Designs.difference(CardTemplates.chosen(persona), wanted, persona.getArrangement()).orElse(null);
        return wanted.equals(CardTemplates.of(persona)) ? Optional.empty()
                : Optional.of(SetCommand.create(editing.domain(), persona, PersonaPackage.Literals.PERSONA__ARRANGEMENT, design));
    }

    private Pasting.Outcome bring(Scrap scrap, boolean replacing) {
        return new Pasting(editing).paste(scrap, persona, replacing, "", this::arrange);
    }

    /** As another program would read it. */
    private static Scrap sent(Scrap scrap) {
        byte[] bytes = new ScrapBytes("m", scrap.content()).write();
        return new Scrap(ScrapBytes.read(bytes).orElseThrow().content(), scrap.text());
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void aBlockBringsWhatItSaysAndIsSeen(String template, String block, String into) {
        Scrap scrap = sent(copy(template, block));
        persona.setTemplate(into);
        String start = Spoken.file(persona);
        Pasting.Outcome outcome = bring(scrap, false);
        assertEquals(List.of(), outcome.kept());
        assertEquals(!scrap.traits().isEmpty(), outcome.done() && !scrap.traits().isEmpty());
        for (Trait trait : scrap.traits()) {
            assertEquals(Spoken.told(FULL, trait), Spoken.told(persona, trait));
            assertTrue(trait.evidence(persona).isEmpty(), "evidence vouches for the persona on whom it was found");
            assertTrue(CardTemplates.of(persona).shows(trait), () -> trait + " is seen");
        }
        assertEquals(Set.copyOf(scrap.traits()), Set.copyOf(Trait.all().stream().filter(trait -> trait.isPresent(persona)).toList()));
        List<String> ids = ids(Spoken.file(persona));
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(ids(FULL_FILE).stream().noneMatch(ids::contains), "identifiers of their own");
        if (outcome.done()) {
            assertEquals(1, steps());
            assertTrue(StepNames.of(stack.getUndoCommand()).endsWith("– paste"), StepNames.of(stack.getUndoCommand()));
            stack.undo();
        }
        assertEquals(start, Spoken.file(persona));
    }

    private int steps() {
        int steps = 0;
        while (stack.canUndo()) {
            stack.undo();
            steps++;
        }
        IntStream.range(0, steps).forEach(step -> stack.redo());
        return steps;
    }

    private static List<String> ids(String file) {
        return ID.matcher(file).results().map(found -> found.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("traits")
    void aTraitIsPastedOntoTheSameTrait(Trait trait) {
        Scrap scrap = sent(Scrap.of(Target.of(FULL, trait), EN));
        Target target = Target.of(persona, trait);
        assertTrue(Pasting.fits(scrap, target));
        assertTrue(new Pasting(editing).paste(scrap, target));
        assertEquals(Spoken.told(FULL, trait), Spoken.told(persona, trait));
        assertTrue(trait.evidence(persona).isEmpty());
        assertEquals(1, steps());
        stack.undo();
        assertEquals(before, Spoken.file(persona));
    }

    @ParameterizedTest
    @MethodSource("traits")
    void aTraitGoesWhereItBelongs(Trait trait) {
        bring(sent(Scrap.of(Target.of(FULL, trait), EN)), false);
        assertEquals(Spoken.told(FULL, trait), Spoken.told(persona, trait));
        stack.undo();
        assertEquals(before, Spoken.file(persona));
    }

    @ParameterizedTest
    @MethodSource("traits")
    void whatIsCutComesBackToTheSamePersonaWithItsEvidence(Trait trait) {
        Persona owner = Spoken.full();
        Editing own = new Editing(Spoken.document(owner).domain());
        String start = Spoken.file(owner);
        int evidence = trait.evidence(owner).size();
        String told = Spoken.told(owner, trait);
        Target target = Target.of(owner, trait);
        Scrap scrap = Scrap.of(target, EN);
        Removing.cut(own, target);
        assertFalse(trait.isPresent(owner));
        new Pasting(own).paste(scrap, owner, false, "", change -> Optional.empty());
        assertEquals(told, Spoken.told(owner, trait));
        assertEquals(evidence, trait.evidence(owner).size());
        own.domain().getCommandStack().undo();
        own.domain().getCommandStack().undo();
        assertEquals(start, Spoken.file(owner));
    }

    static Collection<Trait> confidential() {
        return Disclosure.confidential();
    }

    @ParameterizedTest
    @MethodSource("confidential")
    void whatIsConfidentialStaysUnlessItIsNamed(Trait trait) {
        Scrap scrap = Scrap.of(Target.of(FULL, trait), EN);
        Scrap shown = scrap.shown(Disclosure.NOTHING, EN);
        assertEquals(List.of(), shown.traits());
        assertEquals("", shown.text());
        String words = scrap.text().lines().findFirst().orElseThrow();
        assertFalse(bytes(shown).contains(words), words);
        Scrap named = scrap.shown(Disclosure.of(List.of(trait.key())), EN);
        assertTrue(named.text().contains(words));
        assertEquals(List.of(trait), sent(named).traits());
    }

    private static String bytes(Scrap scrap) {
        return new String(new ScrapBytes("m", scrap.content()).write(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noBlockTellsWhatIsConfidential(CardTemplate template) {
        for (Block block : shown(template)) {
            Scrap shown = copy(template.id(), block.id()).shown(Disclosure.NOTHING, EN);
            for (Trait trait : Disclosure.confidential()) {
                assertFalse((shown.text() + bytes(shown)).contains(Spoken.words(trait)), () -> block.id() + " tells of " + trait);
            }
            assertFalse(bytes(shown).contains(Spoken.SOURCE), "who was asked is nobody else's business");
        }
    }

    static List<CardTemplate> templates() {
        return CardTemplates.all();
    }

    @Test
    void ownTraitsThatAreConfidentialStay() {
        CustomTrait secret = PersonaFactory.eINSTANCE.createCustomTrait();
        secret.setName("Diagnosis");
        secret.setValue("planted");
        secret.setConfidential(true);
        persona.getCustomTraits().add(secret);
        Scrap scrap = Scrap.of(Target.of(persona, Trait.of("customTraits")), EN);
        Scrap shown = scrap.shown(Disclosure.NOTHING, EN);
        assertTrue(scrap.text().contains("planted"));
        assertFalse((shown.text() + bytes(shown)).contains("planted"));
    }

    @Test
    void wordsOfABlockReadAsTheyStand() {
        assertEquals("Goals\n- «psychography.goals» one\n- «psychography.goals» two", copy("ux-persona", "goals").text());
    }

    @Test
    void whatIsThereStaysAndIsTold() {
        editing.set(Slot.of(persona, Trait.of("geography.city")), "Perm");
        Scrap scrap = Scrap.of(Target.of(FULL, Trait.of("geography.city")), EN);
        Pasting.Outcome outcome = bring(scrap, false);
        assertFalse(outcome.done());
        assertEquals(List.of(Trait.of("geography.city")), outcome.kept());
        assertEquals("Perm", persona.getGeography().getCity());
        assertTrue(bring(scrap, true).done());
        assertEquals("«geography.city»", persona.getGeography().getCity());
        assertTrue(StepNames.of(stack.getUndoCommand()).endsWith("paste and replace"));
        stack.undo();
        assertEquals("Perm", persona.getGeography().getCity());
    }

    @Test
    void aListGetsOnlyWhatItHasNot() {
        Trait goals = Trait.of("psychography.goals");
        editing.add(Slot.of(persona, goals),
                Editing.items(Slot.of(persona, goals), "  " + Spoken.words(goals).toUpperCase(Locale.ROOT) + " ONE\nOwn"), -1);
        bring(Scrap.of(Target.of(FULL, goals), EN), false);
        assertEquals(3, persona.getPsychography().getGoals().size());
        assertFalse(bring(Scrap.of(Target.of(FULL, goals), EN), false).done(), "a second time there is nothing new");
    }

    @Test
    void aScaleWithTheSamePolesIsKeptUnlessItGivesWay() {
        Trait scales = Trait.of("personality.scales");
        Slot slot = Slot.of(persona, scales);
        editing.add(slot, Editing.items(slot, "Calm – Lively"), -1);
        ((Scale) slot.items().getFirst()).setPosition(10);
        Persona other = Spoken.silent();
        Editing elsewhere = new Editing(Spoken.document(other).domain());
        elsewhere.add(Slot.of(other, scales), Editing.items(Slot.of(other, scales), "Calm – Lively\nSlow – Fast"), -1);
        ((Scale) Slot.of(other, scales).items().getFirst()).setPosition(90);
        Scrap scrap = Scrap.of(Target.of(other, scales), EN);
        assertEquals(List.of(scales), bring(scrap, false).kept());
        assertEquals(List.of(10, 2), List.of(((Scale) slot.items().getFirst()).getPosition(), slot.items().size()));
        assertEquals(List.of(), bring(scrap, true).kept());
        assertEquals(List.of(90, 2), List.of(((Scale) slot.items().getFirst()).getPosition(), slot.items().size()));
    }

    @Test
    void aListBecomesLinesAndATextBecomesItems() {
        Trait goals = Trait.of("psychography.goals");
        Scrap scrap = Scrap.of(Target.of(FULL, goals), EN);
        Pasting pasting = new Pasting(editing);
        pasting.paste(scrap, Target.of(persona, Trait.of("story.biography")));
        assertEquals("«psychography.goals» one\n«psychography.goals» two", persona.getStory().getBiography());
        pasting.paste(scrap, Target.of(persona, Trait.of("tagline")));
        assertEquals("«psychography.goals» one, «psychography.goals» two", persona.getTagline());
        pasting.paste(Scrap.of(Target.of(persona, Trait.of("story.biography")), EN), Target.of(persona, Trait.of("psychography.pains")));
        assertEquals(List.of("«psychography.goals» one", "«psychography.goals» two"),
                persona.getPsychography().getPains().stream().map(pain -> pain.getText()).toList());
        pasting.paste(scrap, Target.of(persona, Trait.of("behaviour.objections")));
        assertEquals("Objection", persona.getBehaviour().getObjections().getFirst().eClass().getName());
        assertEquals("«psychography.goals» one", persona.getBehaviour().getObjections().getFirst().getText());
    }

    @Test
    void numbersAndChoicesAreRead() {
        Pasting pasting = new Pasting(editing);
        assertTrue(pasting.paste(Scrap.of(" 70 % "), Target.of(persona, Trait.of("personality.will"))));
        assertEquals(70, persona.getPersonality().getWill());
        assertTrue(pasting.paste(Scrap.of("25–30"), Target.of(persona, Trait.of("demography.age"))));
        assertFalse(pasting.paste(Scrap.of("young"), Target.of(persona, Trait.of("demography.age"))));
        assertTrue(pasting.paste(Scrap.of("Женский"), Target.of(persona, Trait.of("demography.sex"))));
        assertFalse(Pasting.fits(Scrap.of("blue"), Target.of(persona, Trait.of("demography.sex"))));
    }

    @Test
    void moreThanAnybodyMeansIsRefused() {
        Target goals = Target.of(persona, Trait.of("psychography.goals"));
        Scrap lines = Scrap.of("line\n".repeat(Pasting.MOST_ITEMS + 1));
        Scrap letters = Scrap.of("x".repeat(Pasting.MOST_LETTERS + 1));
        assertFalse(Pasting.fits(lines, goals));
        assertFalse(Pasting.fits(letters, Target.of(persona, Trait.of("story.biography"))));
        assertTrue(Pasting.tooMuch(lines).isPresent() && Pasting.tooMuch(letters).isPresent());
        assertTrue(Pasting.fits(Scrap.of("line\n".repeat(Pasting.MOST_ITEMS)), goals));
    }

    @ParameterizedTest
    @MethodSource("traits")
    void whatIsNotSaidIsNotCopied(Trait trait) {
        assertTrue(Scrap.of(Target.of(persona, trait), EN).isEmpty());
        assertFalse(Scrap.of(Target.of(FULL, trait), EN).isEmpty());
    }

    @Test
    void bytesOfOtherProgramsAreNoScrap() {
        for (String bytes : List.of("", "\n", "portrait-scrap 1 a", "portrait-scrap 1 a\n", "portrait-scrap 1 a\n<html/>",
                "<?xml version=\"1.0\"?>\n<a/>")) {
            assertEquals(Optional.empty(), ScrapBytes.read(bytes.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
