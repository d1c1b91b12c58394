/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.command.InitializeCopyCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.label.Labels;
import org.portrait.model.text.ModelTexts;

/**
 * What viewers show of the elements of one class, read from the metamodel: labels, children, properties, what can be added.
 * Copies and new children get identifiers of their own.
 */
public final class PersonaItemProvider extends ItemProviderAdapter implements IEditingDomainItemProvider,
        IStructuredItemContentProvider, ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource {

    private static final Set<EAttribute> INTERNAL = Set.of(PersonaPackage.Literals.IDENTIFIED__ID, PersonaPackage.Literals.PROJECT__SCHEMA_VERSION);
    /** What comes last among the children: first the traits of the person, then what stands behind them. */
    private static final List<EReference> LAST = List.of(PersonaPackage.Literals.PROJECT__DECISIONS,
            PersonaPackage.Literals.SEGMENT__CRITERIA, PersonaPackage.Literals.SEGMENT__SIZE,
            PersonaPackage.Literals.TRAIT_GROUP__CUSTOM_TRAITS, PersonaPackage.Literals.EVIDENCED__EVIDENCE);

    private final PersonaItemProviderAdapterFactory factory;
    private final EClass type;

    PersonaItemProvider(PersonaItemProviderAdapterFactory factory, EClass type) {
        super(factory);
        this.factory = factory;
        this.type = type;
    }

    private Locale locale() {
        return factory.locale();
    }

    @Override
    public String getText(Object object) {
        return Labels.label((EObject) object, locale());
    }

    /** The address of an SVG drawing, 16 by 16 pixels at normal scale. */
    @Override
    public Object getImage(Object object) {
        return Icons.of(type);
    }

    @Override
    protected Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
        if (childrenFeatures == null) {
            childrenFeatures = new ArrayList<>(containments(type).toList());
        }
        return childrenFeatures;
    }

    private static Stream<EReference> containments(EClass type) {
        return type.getEAllContainments().stream().sorted(Comparator.comparingInt(LAST::indexOf));
    }

    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
        if (itemPropertyDescriptors == null) {
            itemPropertyDescriptors = new ArrayList<>();
            ownFirst(type).map(attribute -> new PersonaPropertyDescriptor(factory, attribute, INTERNAL.contains(attribute)))
                    .forEach(itemPropertyDescriptors::add);
        }
        return itemPropertyDescriptors;
    }

    private static Stream<EAttribute> ownFirst(EClass type) {
        return Stream.concat(type.getEAttributes().stream(),
                type.getEAllAttributes().stream().filter(attribute -> attribute.getEContainingClass() != type));
    }

    @Override
    public void notifyChanged(Notification notification) {
        updateChildren(notification);
        if (notification.getFeature() instanceof EStructuralFeature feature && !notification.isTouch()) {
            boolean structure = feature instanceof EReference;
            fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), structure, !structure));
            return;
        }
        super.notifyChanged(notification);
    }

    @Override
    public Collection<?> getNewChildDescriptors(Object object, EditingDomain domain, Object sibling) {
        EObject owner = (EObject) object;
        return super.getNewChildDescriptors(object, domain, sibling).stream()
                .filter(descriptor -> isFree(owner, ((CommandParameter) descriptor).getEStructuralFeature())).toList();
    }

    private static boolean isFree(EObject owner, EStructuralFeature feature) {
        return feature.isMany() || !owner.eIsSet(feature);
    }

    @Override
    protected void collectNewChildDescriptors(Collection<Object> descriptors, Object object) {
        containments(type).forEach(reference -> descriptors.add(
                createChildParameter(reference, Identifiers.complete(EcoreUtil.create(reference.getEReferenceType())))));
    }

    /** The name of the class where it says enough ("Persona"), else that of the list ("Goals"). */
    @Override
    public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
        EReference reference = (EReference) feature;
        EClass kind = reference.getEReferenceType();
        boolean alone = type.getEAllContainments().stream().filter(other -> other.getEReferenceType() == kind).count() == 1;
        return ModelTexts.name(alone && reference.isMany() ? kind : reference, locale());
    }

    @Override
    public String getCreateChildDescription(Object owner, Object feature, Object child, Collection<?> selection) {
        return ModelTexts.description((EReference) feature, locale());
    }

    @Override
    public String getCreateChildToolTipText(Object owner, Object feature, Object child, Collection<?> selection) {
        return ModelTexts.description((EReference) feature, locale());
    }

    @Override
    public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
        return Icons.of(((EObject) child).eClass());
    }

    @Override
    protected Command createInitializeCopyCommand(EditingDomain domain, EObject owner, CopyCommand.Helper helper) {
        return new InitializeCopyCommand(domain, owner, helper) {

            @Override
            protected void copyAttributes() {
                super.copyAttributes();
                copy.eSet(PersonaPackage.Literals.IDENTIFIED__ID, Identifiers.fresh());
            }
        };
    }
}
