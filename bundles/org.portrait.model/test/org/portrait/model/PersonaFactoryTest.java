/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The generated factory makes every class of the metamodel. */
class PersonaFactoryTest {

    @TestFactory
    Stream<DynamicTest> makesEveryConcreteClass() {
        return PersonaPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && !type.isInterface())
                .map(type -> dynamicTest(type.getName(),
                        () -> assertSame(type, PersonaFactory.eINSTANCE.create(type).eClass())));
    }

    @Property
    void keepsNamesOfProjects(@ForAll String name) {
        Project project = PersonaFactory.eINSTANCE.createProject();
        project.setName(name);
        assertEquals(name, project.getName());
    }
}
