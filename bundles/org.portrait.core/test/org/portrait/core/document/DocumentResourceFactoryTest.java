/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.model.Project;
import org.w3c.dom.Element;

/** An EMF tool that knows nothing but EMF loads and saves persona files through the registered factory. */
class DocumentResourceFactoryTest {

    private final ResourceSet tool = new ResourceSetImpl();

    @BeforeEach
    void registerAsTheManifestSays() throws Exception {
        try (InputStream plugin = Files.newInputStream(Path.of("plugin.xml"))) {
            Element parser = (Element) DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(plugin).getElementsByTagName("parser").item(0);
            tool.getResourceFactoryRegistry().getExtensionToFactoryMap().put(parser.getAttribute("type"),
                    Class.forName(parser.getAttribute("class")).getConstructor().newInstance());
        }
    }

    private Resource load(String text) throws IOException {
        Resource resource = tool.createResource(URI.createURI("mem:/project.persona"));
        resource.load(new ByteArrayInputStream(text.getBytes(UTF_8)), Map.of());
        return resource;
    }

    private static String save(Resource resource) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.save(bytes, Map.of());
        return bytes.toString(UTF_8);
    }

    private static String text(long seed) {
        return new String(RoundTripTest.resource(ModelFiller.full(seed)).text().toByteArray(), UTF_8);
    }

    @Test
    void aFileThatIsLoadedAndSavedHasTheSameBytes() throws IOException {
        String text = text(5);

        Resource resource = load(text);

        assertInstanceOf(DocumentResource.class, resource);
        assertEquals(text, save(resource));
    }

    @Test
    void aChangeTouchesItsOwnLinesOnly() throws IOException {
        String text = text(6);
        Resource resource = load(text);
        Project project = (Project) resource.getContents().getFirst();
        String name = project.getName();
        project.setName("Renamed by a tool");

        assertEquals(text.replaceFirst(" name=\"[^\"]*\"", " name=\"Renamed by a tool\""), save(resource));

        project.setName(name);
        assertEquals(text, save(resource));
    }

    @Test
    void detailsOfLaterVersionsAreKept() throws IOException {
        String saved = save(load(text(7).replaceFirst("<segments", "<inventions id=\"later\" colour=\"of tomorrow\"/>\n  <segments")));

        assertTrue(saved.contains("<inventions") && saved.contains("colour=\"of tomorrow\""));
        assertEquals(saved, save(load(saved)));
    }

    @Test
    void earlierVersionsAreMigrated() throws IOException {
        String former = fixture(1);

        assertEquals(fixture(Documents.FORMAT_VERSION), save(load(former)));
    }

    @Test
    void whatIsNoPersonaFileIsRefused() {
        assertThrows(IOException.class, () -> load("<html/>"));
    }

    private static String fixture(int version) throws IOException {
        try (InputStream input = DocumentResourceFactoryTest.class.getResourceAsStream("migration/version" + version + ".persona")) {
            return new String(input.readAllBytes(), UTF_8);
        }
    }
}
