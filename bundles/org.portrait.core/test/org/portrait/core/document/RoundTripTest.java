/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.portrait.core.document.markup.Limits;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {

    @Provide
    Arbitrary<Project> projects() {
        return Arbitraries.doubles().between(0.02, 0.6).flatMap(
                density -> Arbitraries.randomValue(random -> new ModelFiller(new Random(random.nextLong()), density).project()));
    }

    @Example
    void aFullProjectHoldsEveryClass() {
        Set<EClass> present = new HashSet<>();
        ModelFiller.full(1).eAllContents().forEachRemaining(element -> present.add(element.eClass()));
        present.add(PersonaPackage.Literals.PROJECT);
        Set<EClass> expected = PersonaPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract()).collect(Collectors.toSet());
        assertEquals(expected, present);
    }

    @Example
    void aFullProjectComesBack() throws DocumentException {
        comesBack(ModelFiller.full(2));
    }

    @Property(tries = 60)
    void comesBack(@ForAll("projects") Project project) throws DocumentException {
        byte[] saved = save(EcoreUtil.copy(project));
        Content content = Content.read(saved, null, Limits.DEFAULT);
        assertEquals(List.of(), content.warnings());
        assertTrue(EcoreUtil.equals(project, content.project()), () -> "differs: " + new String(saved, UTF_8));
    }

    @Property(tries = 60)
    void isWrittenTheSameAgain(@ForAll("projects") Project project) throws DocumentException {
        byte[] saved = save(project);
        assertArrayEquals(saved, save(Content.read(saved, null, Limits.DEFAULT).project()));
    }

    @Property(tries = 30)
    void isMadeForLines(@ForAll("projects") Project project) {
        String text = new String(save(project), UTF_8);
        assertTrue(text.endsWith("</persona:Project>\n") || text.endsWith("\"/>\n"));
        assertFalse(text.contains("\r"));
        for (String line : text.substring(text.indexOf('\n') + 1).split("\n")) {
            assertTrue(line.split("\\s[\\w:.]+=\"", -1).length <= 2 || line.contains(">"), () -> "more than one attribute: " + line);
            assertEquals(line.stripTrailing(), line);
        }
    }

    @Property(tries = 30)
    void isReadByAnyEmfTool(@ForAll("projects") Project project) throws IOException {
        XMIResource resource = new XMIResourceImpl(URI.createURI("x.persona"));
        new ResourceSetImpl().getResources().add(resource);
        resource.load(new ByteArrayInputStream(save(EcoreUtil.copy(project))), Map.of());
        assertTrue(EcoreUtil.equals(project, resource.getContents().getFirst()));
    }

    @Property(tries = 30)
    void readsWhatAnyEmfToolWrites(@ForAll("projects") Project project) throws IOException, DocumentException {
        XMIResource resource = new XMIResourceImpl(URI.createURI("x.persona"));
        resource.setEncoding("UTF-8");
        resource.getContents().add(EcoreUtil.copy(project));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.save(bytes, Map.of());
        Content content = Content.read(bytes.toByteArray(), null, Limits.DEFAULT);
        assertEquals(List.of(), content.warnings());
        assertTrue(EcoreUtil.equals(project, content.project()));
    }

    @Example
    void aChangedValueChangesOneLineAndAValueMoreOrLessAddsOrRemovesOne() {
        Project project = ModelFiller.full(3);
        DocumentResource resource = resource(project);
        Random random = new Random(3);
        ModelFiller filler = new ModelFiller(random, 1);
        List<EObject> all = new ArrayList<>();
        project.eAllContents().forEachRemaining(all::add);
        for (EClass type : all.stream().map(EObject::eClass).distinct().toList()) {
            EObject element = all.stream().filter(candidate -> candidate.eClass() == type).findFirst().orElseThrow();
            for (EAttribute attribute : type.getEAllAttributes()) {
                if (!attribute.isID() && !attribute.isMany()) {
                    List<String> before = lines(resource);
                    element.eSet(attribute, filler.value(attribute.getEAttributeType()));
                    assertChanged(before, lines(resource), 1, attribute);
                    before = lines(resource);
                    element.eUnset(attribute);
                    assertChanged(before, lines(resource), 1, attribute);
                }
            }
        }
    }

    private static void assertChanged(List<String> before, List<String> after, int most, EAttribute attribute) {
        int start = 0;
        while (start < Math.min(before.size(), after.size()) && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        int changed = Math.max(before.size(), after.size()) - start - end;
        assertTrue(changed <= most, () -> attribute.getName() + " changed " + changed + " lines");
    }

    private static List<String> lines(DocumentResource resource) {
        return Arrays.asList(new String(resource.text().toByteArray(), UTF_8).split("\n"));
    }

    static DocumentResource resource(Project project) {
        DocumentResource resource = new DocumentResource(URI.createURI("x.persona"));
        resource.getContents().add(project);
        return resource;
    }

    private static byte[] save(Project project) {
        return resource(project).text().toByteArray();
    }
}
