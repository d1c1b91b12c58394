/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.card.scene.Origin;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.command.Values;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Identifiers;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.StepNames;
import org.portrait.ui.edit.Target;

/** A text that is a feature of something that the document has. */
final class FeatureText implements TextPlace {

    /** Identifier of a group of traits that the document does not have yet. */
    static final String DRAFT = "draft";

    private final EditingDomain domain;
    private final Slot slot;
    /** Of the group that the first letter makes. */
    private String groupId;

    FeatureText(EditingDomain domain, Slot slot) {
        this.domain = domain;
        this.slot = slot;
    }

    @Override
    public Origin origin() {
        return Origin.of(slot.holder().map(holder -> ((Identified) holder).getId()).orElse(DRAFT), slot.feature().getName());
    }

    @Override
    public String text() {
        return slot.value() instanceof String words ? words : "";
    }

    @Override
    public String normal(String words) {
        return Values.normalise(slot.feature(), words) instanceof String kept ? kept : "";
    }

    @Override
    public Command write(String words) {
        Optional<EObject> holder = slot.holder();
        if (holder.isPresent()) {
            return TraitEdits.setFeature(domain, holder.get(), slot.feature(), words);
        }
        Object kept = Values.normalise(slot.feature(), words);
        if (kept == null) {
            return IdentityCommand.INSTANCE;
        }
        EObject group = group(slot, groupId);
        group.eSet(slot.feature(), kept);
        groupId = ((Identified) group).getId();
        return SetCommand.create(domain, slot.owner(), slot.group(), group);
    }

    /** A group of traits for a slot that has none yet. @param id of an earlier one of the same session, or {@code null} */
    static EObject group(Slot slot, String id) {
        EObject group = EcoreUtil.create(slot.group().getEReferenceType());
        if (id != null) {
            ((Identified) group).setId(id);
        }
        return Identifiers.complete(group);
    }

    @Override
    public String step() {
        return StepNames.of("edit.change", slot);
    }

    @Override
    public void show(Persona copy, String words) {
        Target.find(copy, ((Identified) slot.owner()).getId()).map(owner -> holder(owner, slot))
                .ifPresent(holder -> holder.eSet(slot.feature(), words));
    }

    /** The holder of a slot's value in a copy; a missing group of traits is made. @param owner the copy of the slot's owner */
    static EObject holder(EObject owner, Slot slot) {
        if (slot.group() == null) {
            return owner;
        }
        if (owner.eGet(slot.group()) == null) {
            owner.eSet(slot.group(), group(slot, DRAFT));
        }
        return (EObject) owner.eGet(slot.group());
    }

    @Override
    public boolean isProse() {
        return slot.feature().getEType() == PersonaPackage.Literals.PROSE;
    }

    @Override
    public String hint() {
        return slot.name(org.portrait.ui.edit.text.Texts.locale());
    }

    @Override
    public Optional<ListItem> item() {
        return ListItem.of(slot.owner());
    }

    @Override
    public boolean isThere() {
        return slot.owner().eContainer() != null;
    }
}
