/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Channel;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/**
 * The channels by which the personas of a project are reached. Each persona has channels of its own; those of the same kind and text are
 * one channel of the project, and the first of them stands for all.
 */
public final class ChannelServices {

    private static final Trait CHANNELS = Trait.of("behaviour.channels");

    /** What all personas of a project use, each persona's by itself. */
    public List<Channel> channelUses(Project project) {
        return Personas.of(project).stream().flatMap(ChannelServices::channels).toList();
    }

    /** The channels of a project, each once. */
    public List<Channel> projectChannels(Project project) {
        return channelUses(project).stream().filter(channel -> projectChannel(channel) == channel).toList();
    }

    /** The channel that stands for all of the same kind and text. */
    public Channel projectChannel(Channel channel) {
        return alike(channel).getFirst();
    }

    /** The persona that uses a channel. */
    public Persona channelUser(Channel channel) {
        return Personas.enclosing(channel).orElseThrow();
    }

    /** Adds a channel to be named to what a persona uses. */
    public Channel addChannel(Persona persona) {
        Channel channel = PersonaFactory.eINSTANCE.createChannel();
        channel.setText(Words.text("new.Channel"));
        return add(persona, channel);
    }

    /** Lets a persona use a channel of another one, too. */
    public Channel useChannel(Persona persona, Channel channel) {
        return channels(persona).filter(own -> alike(own, channel)).findFirst().orElseGet(() -> {
            Channel own = PersonaFactory.eINSTANCE.createChannel();
            own.setKind(channel.getKind());
            own.setText(channel.getText());
            return add(persona, own);
        });
    }

    /** Puts another channel in the place of the one that a persona uses. */
    public Channel changeTo(Channel channel, Channel other) {
        Step.run(channel, domain -> TraitEdits.setFeature(domain, channel, PersonaPackage.Literals.CHANNEL__KIND, other.getKind()));
        Step.run(channel, domain -> TraitEdits.setFeature(domain, channel, PersonaPackage.Literals.STATEMENT__TEXT, other.getText()));
        return channel;
    }

    /** Lets another persona use the channel instead; anything but a persona is refused. */
    public Channel giveTo(Channel channel, EObject user) {
        if (!(user instanceof Persona persona) || channelUser(channel) == persona) {
            return channel;
        }
        Step.run(channel, domain -> TraitEdits.remove(domain, channel));
        return add(persona, channel);
    }

    /** Gives a channel another name wherever it is used. */
    public Channel renameChannel(Channel channel, String name) {
        alike(channel).forEach(each -> Step.run(each, domain -> TraitEdits.setFeature(domain, each, PersonaPackage.Literals.STATEMENT__TEXT, name)));
        return channel;
    }

    /** Removes a channel wherever it is used. */
    public Project removeChannel(Channel channel) {
        Project project = Personas.project(channelUser(channel)).orElseThrow();
        Step.run(channel, domain -> TraitEdits.removeAll(domain, alike(channel)));
        return project;
    }

    private static Channel add(Persona persona, Channel channel) {
        Step.run(persona, domain -> TraitEdits.add(domain, persona, CHANNELS, channel, TraitEdits.END));
        return channel;
    }

    private static Stream<Channel> channels(Persona persona) {
        return ((List<?>) CHANNELS.get(persona)).stream().map(Channel.class::cast);
    }

    /** All channels of the project that are one with a channel, itself among them. */
    private static List<Channel> alike(Channel channel) {
        return Personas.enclosing(channel).flatMap(Personas::project).map(project -> Personas.of(project).stream()
                .flatMap(ChannelServices::channels).filter(each -> alike(each, channel)).toList()).orElse(List.of(channel));
    }

    private static boolean alike(Channel one, Channel other) {
        return one == other || one.getKind() == other.getKind() && !folded(one).isEmpty() && folded(one).equals(folded(other));
    }

    private static String folded(Channel channel) {
        return channel.getText() == null ? "" : channel.getText().strip().toLowerCase(Locale.ROOT);
    }
}
