/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import static org.portrait.model.PersonaPackage.Literals.EVIDENCED__EVIDENCE;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.portrait.model.Evidence;
import org.portrait.model.Persona;
import org.portrait.model.TraitGroup;
import org.portrait.ui.edit.Slot;

/** The evidence on one value: that on a trait as a whole, or that on an item. */
public final class EvidenceField extends RowsField {

    private final String trait;

    private EvidenceField(Composite parent, FieldHost host, Slot slot, String trait) {
        super(parent, host, slot);
        this.trait = trait;
    }

    /** The evidence on the value in a slot. */
    public static EvidenceField of(Composite parent, FieldHost host, Slot slot) {
        Slot evidence = new Slot(slot.owner(), slot.group(), EVIDENCED__EVIDENCE);
        boolean ofTrait = slot.group() != null || slot.owner() instanceof Persona || slot.owner() instanceof TraitGroup;
        EvidenceField field = new EvidenceField(parent, host, evidence, ofTrait ? slot.feature().getName() : null);
        field.show();
        return field;
    }

    @Override
    boolean isShown(EObject item) {
        return trait == null || trait.equals(((Evidence) item).getTrait());
    }

    @Override
    void prepare(EObject item) {
        ((Evidence) item).setTrait(trait);
    }
}
