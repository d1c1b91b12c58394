/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Registers the viewpoint where Sirius is installed and does nothing elsewhere. Sirius is called by the names of its methods: it is not
 * among the components that this project can be built with.
 */
public final class Activator implements BundleActivator {

    /** Where the viewpoint lies, as Sirius wants to hear it. */
    public static final String VIEWPOINT = "org.portrait.sirius/description/portrait.odesign";

    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

    private Object registry;
    private Set<?> viewpoints = Set.of();

    @Override
    public void start(BundleContext context) throws ReflectiveOperationException {
        try {
            registry = context.getBundle().loadClass(REGISTRY).getMethod("getInstance").invoke(null);
        } catch (ClassNotFoundException notInstalled) {
            return;
        }
        viewpoints = (Set<?>) method("registerFromPlugin").invoke(registry, VIEWPOINT);
    }

    @Override
    public void stop(BundleContext context) throws ReflectiveOperationException {
        for (Object viewpoint : viewpoints) {
            method("disposeFromPlugin").invoke(registry, viewpoint);
        }
        viewpoints = Set.of();
    }

    /** The only public method of the registry with a name and one argument. */
    private Method method(String name) throws NoSuchMethodException {
        return Stream.of(registry.getClass().getMethods()).filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .findFirst().orElseThrow(() -> new NoSuchMethodException(name));
    }
}
