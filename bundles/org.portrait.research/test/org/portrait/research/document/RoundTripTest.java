/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.document.FileKind;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Identified;
import org.portrait.research.ResearchPackage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class RoundTripTest {

    private static final List<EClass> ROOTS = List.of(ResearchPackage.Literals.RESEARCH_PROJECT, ResearchPackage.Literals.RESPONDENT_BOOK);

    @TempDir
    Path folder;
    private Path propertyFolder;

    @BeforeProperty
    void makeFolder() throws IOException {
        propertyFolder = Files.createTempDirectory("research");
    }

    @AfterProperty
    void deleteFolder() throws IOException {
        try (Stream<Path> files = Files.list(propertyFolder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(propertyFolder);
    }

    static List<EClass> classes() {
        return ResearchPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract()).toList();
    }

    /** With every feature of the class set, in a file that holds it. */
    @ParameterizedTest
    @MethodSource("classes")
    void everyClassComesBack(EClass type) throws DocumentException {
        Identified root = ROOTS.stream().map(each -> new ResearchFiller(new Random(7), 1).root(each))
                .filter(each -> each.eClass() == type || holds(each, type)).findFirst().orElseThrow();
        Identified read = comesBack(folder, root);
        Set<EClass> present = new HashSet<>();
        present.add(read.eClass());
        read.eAllContents().forEachRemaining(element -> present.add(element.eClass()));
        assertTrue(present.contains(type));
    }

    private static boolean holds(EObject root, EClass type) {
        for (var all = root.eAllContents(); all.hasNext();) {
            if (all.next().eClass() == type) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = 60)
    void anythingComesBack(@ForAll long seed) throws DocumentException {
        Random random = new Random(seed);
        comesBack(propertyFolder, new ResearchFiller(random, 0.1 + 0.6 * random.nextDouble()).root(ROOTS.get(random.nextInt(2))));
    }

    private static Identified comesBack(Path folder, Identified root) throws DocumentException {
        FileKind<? extends Identified> kind = root.eClass() == ROOTS.getFirst() ? ResearchFiles.RESEARCH : ResearchFiles.RESPONDENTS;
        Path file = folder.resolve("x." + kind.extension());
        try {
            save(kind, file, EcoreUtil.copy(root));
            StoredFile<? extends Identified> read = StoredFile.read(kind, file);
            assertEquals(List.of(), read.warnings());
            assertTrue(EcoreUtil.equals(root, read.root()), () -> "differs: " + text(file));
            byte[] before = Files.readAllBytes(file);
            read.save();
            assertArrayEquals(before, Files.readAllBytes(file));
            readByEmf(root, before);
            return read.root();
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            assertTrue(file.toFile().delete());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Identified> void save(FileKind<T> kind, Path file, Identified root) throws DocumentException {
        StoredFile.create(kind, file, (T) root).save();
    }

    /** The file is ordinary XMI, too. */
    private static void readByEmf(EObject root, byte[] bytes) throws IOException {
        XMIResource resource = new XMIResourceImpl(URI.createURI("x.research"));
        new ResourceSetImpl().getResources().add(resource);
        resource.load(new ByteArrayInputStream(bytes), Map.of());
        assertTrue(EcoreUtil.equals(root, resource.getContents().getFirst()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
