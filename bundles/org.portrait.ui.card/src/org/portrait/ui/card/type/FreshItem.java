/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.card.scene.Origin;
import org.portrait.core.command.Values;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Identifiers;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.StepNames;
import org.portrait.ui.edit.Target;

/** The text of an item that comes into its list with its first letter. */
final class FreshItem implements TextPlace {

    private final EditingDomain domain;
    private final Slot list;
    private final EObject item;
    private final EAttribute feature;
    private final int index;
    private String groupId;

    /** @param index where in the list the item comes */
    FreshItem(EditingDomain domain, Slot list, int index) {
        this.domain = domain;
        this.list = list;
        this.index = index;
        item = Identifiers.complete(EcoreUtil.create(ListItem.type(list)));
        feature = ListItem.wording(item.eClass());
    }

    /** Where in the list the item comes. */
    int index() {
        return index;
    }

    private String id() {
        return ((Identified) item).getId();
    }

    @Override
    public Origin origin() {
        return Origin.of(id(), feature.getName());
    }

    @Override
    public String text() {
        return list.items().contains(item) && item.eGet(feature) instanceof String words ? words : "";
    }

    @Override
    public String normal(String words) {
        return Values.normalise(feature, words) instanceof String kept ? kept : "";
    }

    @Override
    public Command write(String words) {
        Object kept = Values.normalise(feature, words);
        if (kept == null) {
            return IdentityCommand.INSTANCE;
        }
        item.eSet(feature, kept);
        Optional<EObject> holder = list.holder();
        if (holder.isPresent()) {
            return AddCommand.create(domain, holder.get(), list.feature(), item, Math.min(index, list.items().size()));
        }
        EObject group = FeatureText.group(list, groupId);
        groupId = ((Identified) group).getId();
        group.eSet(list.feature(), List.of(item));
        return SetCommand.create(domain, list.owner(), list.group(), group);
    }

    @Override
    public String step() {
        return StepNames.of("edit.add", list);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void show(Persona copy, String words) {
        EObject shown = Target.find(copy, id()).orElseGet(() -> {
            EObject made = EcoreUtil.create(item.eClass());
            ((Identified) made).setId(id());
            Target.find(copy, ((Identified) list.owner()).getId()).map(owner -> FeatureText.holder(owner, list)).ifPresent(holder -> {
                List<EObject> items = (List<EObject>) holder.eGet(list.feature());
                items.add(Math.min(index, items.size()), made);
            });
            return made;
        });
        shown.eSet(feature, words);
    }

    @Override
    public boolean isProse() {
        return feature.getEType() == PersonaPackage.Literals.PROSE;
    }

    @Override
    public String hint() {
        java.util.Locale locale = org.portrait.ui.edit.text.Texts.locale();
        return feature == PersonaPackage.Literals.STATEMENT__TEXT ? list.name(locale) : Slot.of(item, feature).name(locale);
    }

    @Override
    public Optional<ListItem> item() {
        return Optional.of(new ListItem(list, item));
    }

    @Override
    public boolean isThere() {
        return list.owner().eContainer() != null;
    }
}
