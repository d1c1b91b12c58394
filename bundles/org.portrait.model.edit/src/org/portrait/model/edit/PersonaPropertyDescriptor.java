/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.edit;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.portrait.model.PersonaPackage;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.text.ValueTexts;

/** One attribute in a property sheet: name, description and values in the language of the program. */
final class PersonaPropertyDescriptor extends ItemPropertyDescriptor {

    private static final String[] EXPERT = { "org.eclipse.ui.views.properties.expert" };

    private final PersonaItemProviderAdapterFactory factory;
    private final EAttribute attribute;
    private final IItemLabelProvider values = new IItemLabelProvider() {

        @Override
        public String getText(Object value) {
            return value instanceof Collection<?> several ? several.stream().map(this::getText).collect(Collectors.joining(", "))
                    : ValueTexts.text(attribute.getEAttributeType(), value, factory.locale());
        }

        @Override
        public Object getImage(Object value) {
            return null;
        }
    };

    /** @param internal whether the attribute is shown to experts only, and to nobody for change */
    PersonaPropertyDescriptor(PersonaItemProviderAdapterFactory factory, EAttribute attribute, boolean internal) {
        super(factory, null, attribute.getName(), "", attribute, !internal, attribute.getEAttributeType() == PersonaPackage.Literals.PROSE,
                false, null, null, internal ? EXPERT : null);
        this.factory = factory;
        this.attribute = attribute;
    }

    @Override
    public String getDisplayName(Object object) {
        return ModelTexts.name(attribute, locale());
    }

    @Override
    public String getDescription(Object object) {
        return ModelTexts.description(attribute, locale());
    }

    /** The class of the element, for example the trait group. */
    @Override
    public String getCategory(Object object) {
        return ModelTexts.name(((EObject) object).eClass(), locale());
    }

    @Override
    public IItemLabelProvider getLabelProvider(Object object) {
        return values;
    }

    private Locale locale() {
        return factory.locale();
    }
}
