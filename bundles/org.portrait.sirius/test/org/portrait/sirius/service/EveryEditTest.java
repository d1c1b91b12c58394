/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a service changes, the environment hears of it and can take it back to the same bytes. */
class EveryEditTest {

    private static final ProjectServices PROJECT = new ProjectServices();
    private static final ParticipantServices PARTICIPANTS = new ParticipantServices();
    private static final ChannelServices CHANNELS = new ChannelServices();
    private static final EmpathyServices EMPATHY = new EmpathyServices();
    private static final DecisionServices DECISIONS = new DecisionServices();
    private static final ObjectionServices OBJECTIONS = new ObjectionServices();
    private static final ProfileServices PROFILE = new ProfileServices();
    private static final FieldServices FIELDS = new FieldServices();
    private static final MatrixServices MATRIX = new MatrixServices();
    private static final Map<String, Consumer<Shop>> EDITS = new LinkedHashMap<>();

    static {
        EDITS.put("addSegment", shop -> PROJECT.addSegment(shop.project));
        EDITS.put("addPersona to a segment", shop -> PROJECT.addPersona(shop.families, "b2c"));
        EDITS.put("addPersona to the project", shop -> PROJECT.addPersona(shop.project, "b2b"));
        EDITS.put("takePersona of another segment", shop -> PROJECT.takePersona(shop.offices, shop.anna));
        EDITS.put("takePersona out of all segments", shop -> PROJECT.takePersona(shop.project, shop.anna));
        EDITS.put("takePersona of another project", shop -> PROJECT.takePersona(shop.offices, new Shop().anna));
        EDITS.put("rename", shop -> PROJECT.rename(shop.families, "Young families"));
        EDITS.put("remove", shop -> PROJECT.remove(shop.anna));
        EDITS.put("remove the last of a group", shop -> PROJECT.remove(shop.oleg.getBehaviour().getChannels().getFirst()));
        EDITS.put("addParticipant", shop -> PARTICIPANTS.addParticipant(shop.oleg, "BUYER"));
        EDITS.put("addInfluence", shop -> PARTICIPANTS.addInfluence(shop.anna, shop.oleg));
        EDITS.put("takeOver", shop -> PARTICIPANTS.takeOver(shop.anna.getParticipants().getFirst(), shop.outsider));
        EDITS.put("moveTo", shop -> PARTICIPANTS.moveTo(shop.anna.getParticipants().getFirst(), shop.outsider));
        EDITS.put("addChannel", shop -> CHANNELS.addChannel(shop.outsider));
        EDITS.put("useChannel", shop -> CHANNELS.useChannel(shop.outsider, shop.anna.getBehaviour().getChannels().getFirst()));
        EDITS.put("changeTo", shop -> CHANNELS.changeTo(shop.oleg.getBehaviour().getChannels().getFirst(),
                shop.anna.getBehaviour().getChannels().getLast()));
        EDITS.put("giveTo", shop -> CHANNELS.giveTo(shop.oleg.getBehaviour().getChannels().getFirst(), shop.outsider));
        EDITS.put("renameChannel", shop -> CHANNELS.renameChannel(shop.anna.getBehaviour().getChannels().getFirst(), "Yandex"));
        EDITS.put("removeChannel", shop -> CHANNELS.removeChannel(shop.anna.getBehaviour().getChannels().getFirst()));
        EDITS.put("addStatement", shop -> EMPATHY.addStatement(shop.outsider, "GAINS"));
        EDITS.put("takeStatement", shop -> EMPATHY.takeStatement(shop.anna, shop.anna.getPsychography().getPains().getFirst(), "SAYS"));
        EDITS.put("moveUp", shop -> EMPATHY.moveUp(shop.anna.getPsychography().getPains().getLast()));
        EDITS.put("moveDown", shop -> EMPATHY.moveDown(shop.anna.getPsychography().getPains().getFirst()));
        EDITS.put("clearArea", shop -> EMPATHY.clearArea(shop.anna, "PAINS"));
        EDITS.put("takeInRole", shop -> DECISIONS.takeInRole(shop.anna, shop.anna.getParticipants().getFirst(), "BUYER"));
        EDITS.put("clearRole", shop -> DECISIONS.clearRole(shop.anna, "DECIDER"));
        EDITS.put("clearUnit", shop -> DECISIONS.clearUnit(shop.anna));
        EDITS.put("giveWeight", shop -> DECISIONS.giveWeight(shop.anna.getParticipants().get(1)));
        EDITS.put("changeWeight", shop -> DECISIONS.changeWeight(shop.anna.getParticipants().getFirst(), "20 %"));
        EDITS.put("loseWeight", shop -> DECISIONS.loseWeight(shop.anna.getParticipants().getFirst()));
        EDITS.put("swapWeight", shop -> DECISIONS.swapWeight(shop.anna.getParticipants().getFirst(), shop.anna.getParticipants().getLast()));
        EDITS.put("addObjection of a participant", shop -> OBJECTIONS.addObjection(shop.anna.getParticipants().getFirst()));
        EDITS.put("addObjection of the persona", shop -> OBJECTIONS.addObjection(shop.outsider));
        EDITS.put("shareObjection", shop -> OBJECTIONS.shareObjection(shop.safe(), shop.anna.getParticipants().getFirst()));
        EDITS.put("giveObjection", shop -> OBJECTIONS.giveObjection(shop.roof(), shop.anna));
        EDITS.put("swapObjector", shop -> OBJECTIONS.swapObjector(shop.roof(), shop.safe()));
        EDITS.put("addAnswer", shop -> OBJECTIONS.addAnswer(shop.safe()));
        EDITS.put("answer", shop -> OBJECTIONS.answer(shop.roof(), "Ten minutes by tram"));
        EDITS.put("removeAnswer", shop -> OBJECTIONS.removeAnswer(shop.roof()));
        EDITS.put("shareAnswer", shop -> OBJECTIONS.shareAnswer(shop.roof(), shop.safe()));
        EDITS.put("swapAnswer", shop -> OBJECTIONS.swapAnswer(shop.safe(), shop.roof()));
        EDITS.put("addItem", shop -> PROFILE.addItem(shop.outsider, "story.day"));
        EDITS.put("rewordItem", shop -> PROFILE.rewordItem(shop.anna.getPsychography().getPains().getFirst(), "No desk"));
        EDITS.put("takeItem", shop -> PROFILE.takeItem(shop.anna, shop.anna.getPsychography().getPains().getFirst(), "psychography.pains", 2));
        EDITS.put("clearTrait", shop -> PROFILE.clearTrait(shop.anna, "psychography.pains"));
        EDITS.put("clearGroup", shop -> PROFILE.clearGroup(shop.anna, "demography"));
        EDITS.put("setField of a name", shop -> FIELDS.setField(shop.families, "name", "Young families"));
        EDITS.put("setField of a part", shop -> FIELDS.setField(shop.families, "size.share", "40"));
        EDITS.put("setField of a missing group", shop -> FIELDS.setField(shop.anna, "trade.floorArea", "120"));
        EDITS.put("setField of a list to nothing", shop -> FIELDS.setField(shop.oleg, "behaviour.channels", ""));
        EDITS.put("setField of a choice", shop -> FIELDS.setField(shop.anna, "demography.sex", "FEMALE"));
        EDITS.put("setField of lines", shop -> FIELDS.setField(shop.anna, "psychography.pains", "Deadlines missed\nNoise"));
        EDITS.put("setField of children", shop -> FIELDS.setField(shop.anna, "demography.children", "Misha, 3\nDasha, 7"));
        EDITS.put("setField of participants", shop -> FIELDS.setField(shop.anna, "participants", "Decider: Anna\nBuyer: Ilya, husband"));
        EDITS.put("setField of own traits", shop -> FIELDS.setField(shop.anna, "trade.customTraits", "Car: an old van"));
        EDITS.put("setStanding", shop -> MATRIX.setStanding(shop.heard(), "demography.age", "12 · 2026-05-01"));
        EDITS.put("setStanding to nothing", shop -> MATRIX.setStanding(shop.heard(), "behaviour.devices", ""));
        EDITS.put("setStanding to another", shop -> MATRIX.setStanding(shop.heard(), "behaviour.devices", "≠ 3"));
        EDITS.put("addPiece", shop -> MATRIX.addPiece(shop.oleg.getBehaviour().getChannels().getFirst(), shop.heard(), "+"));
        EDITS.put("addSource", shop -> MATRIX.addSource(shop.anna, "demography.age"));
        EDITS.put("removeSource", shop -> MATRIX.removeSource(shop.heard()));
        EDITS.put("clearEvidence", shop -> MATRIX.clearEvidence(shop.oleg, "behaviour.devices"));
        EDITS.put("mend", shop -> new CheckServices().mend(shop.offices, "segment-without-persona", "create-persona"));
    }

    static Stream<String> edits() {
        return EDITS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void canBeUndone(String edit) {
        Shop shop = new Shop();
        if (edit.equals("mend")) {
            PROJECT.takePersona(shop.families, shop.oleg);
        }
        String before = shop.text();

        shop.doAndUndo(() -> {
            EDITS.get(edit).accept(shop);
            assertNotEquals(before, shop.text());
        });

        assertEquals(before, shop.text());
    }
}
