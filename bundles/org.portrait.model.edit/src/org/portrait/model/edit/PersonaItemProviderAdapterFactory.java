/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ChangeNotifier;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IDisposable;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.portrait.model.util.PersonaAdapterFactory;

/** Gives every element of the model its {@link PersonaItemProvider}: one for each class, made when it is first asked for. */
public final class PersonaItemProviderAdapterFactory extends PersonaAdapterFactory
        implements ComposeableAdapterFactory, IChangeNotifier, IDisposable {

    private static final List<Object> TYPES = List.of(IEditingDomainItemProvider.class, IStructuredItemContentProvider.class,
            ITreeItemContentProvider.class, IItemLabelProvider.class, IItemPropertySource.class);

    private final Map<EClass, PersonaItemProvider> providers = new HashMap<>();
    private final ChangeNotifier listeners = new ChangeNotifier();
    private final Supplier<Locale> locale;
    private ComposedAdapterFactory parent;

    /** Labels in the language of the program. */
    public PersonaItemProviderAdapterFactory() {
        this(Locale::getDefault);
    }

    /** Labels in a language that is asked for each time one is shown. */
    public PersonaItemProviderAdapterFactory(Supplier<Locale> locale) {
        this.locale = Objects.requireNonNull(locale, "locale");
    }

    Locale locale() {
        return locale.get();
    }

    @Override
    public boolean isFactoryForType(Object type) {
        return TYPES.contains(type) || super.isFactoryForType(type);
    }

    @Override
    public Adapter createAdapter(Notifier target) {
        return providers.computeIfAbsent(((EObject) target).eClass(), type -> new PersonaItemProvider(this, type));
    }

    @Override
    public Adapter adapt(Notifier notifier, Object type) {
        return super.adapt(notifier, this);
    }

    @Override
    public Object adapt(Object object, Object type) {
        if (!isFactoryForType(type)) {
            return null;
        }
        Object adapter = super.adapt(object, type);
        return !(type instanceof Class<?> wanted) || wanted.isInstance(adapter) ? adapter : null;
    }

    @Override
    public ComposeableAdapterFactory getRootAdapterFactory() {
        return parent == null ? this : parent.getRootAdapterFactory();
    }

    @Override
    public void setParentAdapterFactory(ComposedAdapterFactory parent) {
        this.parent = parent;
    }

    @Override
    public void addListener(INotifyChangedListener listener) {
        listeners.addListener(listener);
    }

    @Override
    public void removeListener(INotifyChangedListener listener) {
        listeners.removeListener(listener);
    }

    @Override
    public void fireNotifyChanged(Notification notification) {
        listeners.fireNotifyChanged(notification);
        if (parent != null) {
            parent.fireNotifyChanged(notification);
        }
    }

    @Override
    public void dispose() {
        providers.values().forEach(PersonaItemProvider::dispose);
        providers.clear();
    }
}
