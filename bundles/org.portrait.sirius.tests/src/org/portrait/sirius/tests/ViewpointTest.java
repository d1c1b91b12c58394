/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The viewpoint in Sirius: it is sound, and every representation can be made of every sample. */
public class ViewpointTest {

    static Stream<String> samples() {
        return Stream.of("b2b-supply", "flats", "healthy-food", "laptop-shop", "online-education").flatMap(name -> Stream.of("en", "ru")
                .map(language -> name + "." + language + ".persona"));
    }

    @Test
    public void isRegisteredByStartingNothingButSirius() {
        assertEquals(1, ViewpointRegistry.getInstance().getViewpoints().stream().map(Viewpoint::getName).filter(OpenProject.VIEWPOINT::equals).count());
    }

    @Test
    public void validatesWithoutErrorsAndWarnings() {
        ResourceSet set = new ResourceSetImpl();
        // without it a constraint of Sirius throws and is switched off for the rest of the run
        set.eAdapters().add(new ECrossReferenceAdapter());
        EObject group = set.getResource(URI.createPlatformPluginURI("org.portrait.sirius/description/portrait.odesign", true), true).getContents().getFirst();

        Diagnostic found = Diagnostician.INSTANCE.validate(group);

        assertEquals("", String.join("\n", found.getChildren().stream()
                .map(child -> child.getSeverity() + " " + child.getMessage() + " " + child.getData()).toList()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    public void representationsAreMadeAndRefreshedToTheSame(String sample) throws Exception {
        try (OpenProject open = new OpenProject(sample)) {
            for (RepresentationDescription description : open.descriptions()) {
                List<EObject> subjects = subjects(open, description);
                assertFalse(subjects.isEmpty(), description.getName());
                for (EObject subject : subjects) {
                    DRepresentation made = open.create(description, subject);
                    assertFalse(made.getRepresentationElements().isEmpty(), description.getName());
                    open.refresh(made);
                    assertEquals(List.of(), open.changesOfRefresh(made), () -> description.getName() + " in " + Platform.getNL());
                }
            }
        }
    }

    /** The elements of a project that a representation can be made of. */
    static List<EObject> subjects(OpenProject open, RepresentationDescription description) {
        return Stream.concat(Stream.of(open.root()), stream(open.root())).filter(element -> DialectManager.INSTANCE.canCreate(element, description)).toList();
    }

    private static Stream<EObject> stream(EObject root) {
        Iterable<EObject> contents = root::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false);
    }
}
