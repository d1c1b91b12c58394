/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import static org.portrait.model.PersonaPackage.Literals.CRITERION__TRAIT;
import static org.portrait.model.PersonaPackage.Literals.CRITERION__VALUES;
import static org.portrait.model.PersonaPackage.Literals.DECISION__TRAITS;
import static org.portrait.model.PersonaPackage.Literals.EVIDENCE__LINK;
import static org.portrait.model.PersonaPackage.Literals.SCALE__POSITION;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.portrait.core.command.Bounds;
import org.portrait.model.PersonaPackage;
import org.portrait.model.value.Crop;
import org.portrait.model.value.IntRange;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.notation.Crops;
import org.portrait.ui.edit.notation.Notation;
import org.portrait.ui.edit.notation.NotationException;
import org.portrait.ui.edit.notation.Numbers;
import org.portrait.ui.edit.notation.Ranges;

/** Finds the right field for a feature: the first entry that fits. */
public final class Fields {

    private static final Map<Predicate<EStructuralFeature>, Maker> MAKERS = new LinkedHashMap<>();

    static {
        at(CRITERION__TRAIT, TraitKeyField::new);
        at(CRITERION__VALUES, CriterionValuesField::new);
        at(DECISION__TRAITS, TraitKeysField::new);
        at(EVIDENCE__LINK, LinkField::new);
        at(SCALE__POSITION, (parent, host, slot) -> new PercentField(parent, host, slot, true));
        when(ChipTraits::has, ChipsField::new);
        when(feature -> feature instanceof EReference reference && reference.isMany() && reference.isContainment(), RowsField::new);
        when(feature -> feature.isMany() && feature.getEType().getInstanceClass() == String.class, WordsField::new);
        when(Choices::has, (parent, host, slot) -> new ChoiceField<>(parent, host, slot, Choices.of(slot)));
        typed(PersonaPackage.Literals.PROSE, (parent, host, slot) -> new GrowingField(parent, host, slot, 2));
        typed(PersonaPackage.Literals.PERCENT, (parent, host, slot) -> new PercentField(parent, host, slot, false));
        typed(PersonaPackage.Literals.WEIGHT, WeightField::new);
        typed(PersonaPackage.Literals.DATE, DateField::new);
        typed(PersonaPackage.Literals.MONEY, MoneyField::new);
        typed(PersonaPackage.Literals.MONEY_RANGE, MoneyRangeField::new);
        typed(PersonaPackage.Literals.IMAGE, ImageField::new);
        typed(PersonaPackage.Literals.INT_RANGE, Fields::range);
        typed(PersonaPackage.Literals.CROP, Fields::crop);
        held(Long.class, (parent, host, slot) -> number(parent, host, slot, whole(slot)));
        held(Integer.class, (parent, host, slot) -> number(parent, host, slot, small(slot)));
        held(Boolean.class, FlagField::new);
        held(boolean.class, FlagField::new);
        held(String.class, LineField::new);
    }

    private Fields() {
    }

    /**
     * Makes the field for a slot and shows its value.
     *
     * @throws IllegalArgumentException when no field can show the feature, which is a defect
     */
    public static Field create(Composite parent, FieldHost host, Slot slot) {
        Field field = MAKERS.entrySet().stream().filter(entry -> entry.getKey().test(slot.feature())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No field for " + slot.feature())).getValue()
                .make(parent, host, slot);
        field.show();
        return field;
    }

    /**
     * Makes the field for a slot that stands alone in a small window: what can be chosen is seen at once there.
     *
     * @throws IllegalArgumentException when no field can show the feature, which is a defect
     */
    public static Field createAlone(Composite parent, FieldHost host, Slot slot) {
        if (!Choices.has(slot.feature())) {
            return create(parent, host, slot);
        }
        Field field = new ChoiceList<>(parent, host, slot, Choices.of(slot));
        field.show();
        return field;
    }

    private static void at(EStructuralFeature wanted, Maker maker) {
        when(feature -> feature == wanted, maker);
    }

    private static void typed(org.eclipse.emf.ecore.EDataType type, Maker maker) {
        when(feature -> !feature.isMany() && feature.getEType() == type, maker);
    }

    private static void held(Class<?> type, Maker maker) {
        when(feature -> !feature.isMany() && feature.getEType().getInstanceClass() == type, maker);
    }

    private static void when(Predicate<EStructuralFeature> fits, Maker maker) {
        MAKERS.put(fits, maker);
    }

    private static Field range(Composite parent, FieldHost host, Slot slot) {
        TypedField<IntRange> field = new NarrowField<>(parent, host, slot, new Ranges(Texts.locale()));
        field.control().setMessage(Texts.get("range.example"));
        return field;
    }

    private static Field crop(Composite parent, FieldHost host, Slot slot) {
        TypedField<Crop> field = new NarrowField<>(parent, host, slot, new Crops());
        field.control().setMessage(Texts.get("crop.example"));
        return field;
    }

    private static Field number(Composite parent, FieldHost host, Slot slot, Notation<?> notation) {
        return new NarrowField<>(parent, host, slot, notation);
    }

    private static Notation<Long> whole(Slot slot) {
        return Numbers.whole(Bounds.of((EDataType) slot.feature().getEType()), Texts.locale());
    }

    private static Notation<Integer> small(Slot slot) {
        Notation<Long> whole = whole(slot);
        return new Notation<>() {
            @Override
            public String format(Integer value) {
                return whole.format(value == null ? null : value.longValue());
            }

            @Override
            public Integer parse(String text) throws NotationException {
                Long value = whole.parse(text);
                if (value != null && BigDecimal.valueOf(value).abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
                    throw new NotationException(Texts.get("notation.whole", text.strip()));
                }
                return value == null ? null : value.intValue();
            }
        };
    }

    /** Makes one kind of field. */
    private interface Maker {
        Field make(Composite parent, FieldHost host, Slot slot);
    }

    /** A short typed value. */
    private static final class NarrowField<T> extends TypedField<T> {
        NarrowField(Composite parent, FieldHost host, Slot slot, Notation<T> notation) {
            super(parent, host, slot, notation, SWT.SINGLE);
        }

        @Override
        public boolean isWide() {
            return false;
        }
    }
}
