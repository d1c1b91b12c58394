/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.outline;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.viewers.ICellEditorValidator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.views.properties.ComboBoxPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;
import org.portrait.core.command.InvalidValueException;
import org.portrait.core.command.Values;
import org.portrait.model.edit.PersonaItemProviderAdapterFactory;
import org.portrait.model.text.ModelTexts;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.text.Texts;

/** The attributes of one element as rows of a property sheet. Texts are in the notation of the file where they are edited. */
final class ElementProperties implements IPropertySource {

    private static final PersonaItemProviderAdapterFactory PROVIDERS = new PersonaItemProviderAdapterFactory(Texts::locale);

    private final EObject element;
    private final Editing editing;

    ElementProperties(EObject element, Editing editing) {
        this.element = element;
        this.editing = editing;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return providers().stream().map(this::descriptor).toArray(IPropertyDescriptor[]::new);
    }

    private List<IItemPropertyDescriptor> providers() {
        Object provider = PROVIDERS.adapt(element, org.eclipse.emf.edit.provider.IItemPropertySource.class);
        return provider instanceof org.eclipse.emf.edit.provider.IItemPropertySource source ? source.getPropertyDescriptors(element) : List.of();
    }

    private IPropertyDescriptor descriptor(IItemPropertyDescriptor item) {
        EAttribute attribute = (EAttribute) item.getFeature(element);
        String name = item.getDisplayName(element);
        PropertyDescriptor descriptor;
        if (!item.canSetProperty(element) || attribute.isMany()
                || attribute.getEAttributeType() == org.portrait.model.PersonaPackage.Literals.IMAGE) {
            descriptor = new PropertyDescriptor(attribute, name);
        } else if (attribute.getEType() instanceof EEnum vocabulary) {
            descriptor = new ComboBoxPropertyDescriptor(attribute, name, names(vocabulary));
        } else {
            descriptor = new TextPropertyDescriptor(attribute, name);
            descriptor.setValidator(validator(attribute));
        }
        descriptor.setDescription(item.getDescription(element));
        descriptor.setCategory(item.getCategory(element));
        descriptor.setFilterFlags(item.getFilterFlags(element));
        descriptor.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object value) {
                return item.getLabelProvider(element).getText(element.eGet(attribute));
            }
        });
        return descriptor;
    }

    private static String[] names(EEnum vocabulary) {
        return vocabulary.getELiterals().stream().map(literal -> literal.getName().equals("UNSPECIFIED") ? Texts.get("choice.none")
                : ModelTexts.name(literal, Texts.locale())).toArray(String[]::new);
    }

    private static ICellEditorValidator validator(EAttribute attribute) {
        return text -> {
            try {
                Values.parse(attribute, Objects.toString(text, ""));
                return null;
            } catch (InvalidValueException refused) {
                return refused.message(Texts.locale());
            }
        };
    }

    @Override
    public Object getPropertyValue(Object id) {
        EAttribute attribute = (EAttribute) id;
        Object value = element.eGet(attribute);
        if (attribute.getEType() instanceof EEnum vocabulary) {
            return vocabulary.getELiterals().stream().map(EEnumLiteral::getInstance).toList().indexOf(value);
        }
        return value == null || value instanceof Collection<?> ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        EAttribute attribute = (EAttribute) id;
        if (attribute.getEType() instanceof EEnum vocabulary) {
            editing.set(Slot.of(element, attribute), vocabulary.getELiterals().get((Integer) value).getInstance());
        } else {
            editing.set(Slot.of(element, attribute), Values.parse(attribute, (String) value));
        }
    }

    @Override
    public boolean isPropertySet(Object id) {
        return element.eIsSet((EAttribute) id);
    }

    @Override
    public void resetPropertyValue(Object id) {
        editing.set(Slot.of(element, (EAttribute) id), null);
    }

    @Override
    public Object getEditableValue() {
        return null;
    }
}
