/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.Request;
import org.eclipse.gmf.runtime.diagram.ui.actions.ActionIds;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramEditor;
import org.eclipse.gmf.runtime.diagram.ui.requests.ArrangeRequest;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.description.AdditionalLayer;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ExportDocumentFormat;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Diagrams leave Sirius as images, arranged, with all their layers. */
public class PictureTest {

    private static final NullProgressMonitor MONITOR = new NullProgressMonitor();
    /** Where the pictures are to be kept for people to look at; nowhere when it is not set. */
    private static final String KEEP = System.getProperty("org.portrait.sirius.pictures");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.portrait.sirius.tests.ViewpointTest#samples")
    public void diagramsAreExported(String sample) throws Exception {
        Path target = KEEP == null ? folder : Path.of(KEEP);
        try (OpenProject open = new OpenProject(sample)) {
            for (RepresentationDescription description : open.descriptions()) {
                EObject subject = ViewpointTest.subjects(open, description).getFirst();
                DRepresentation made = open.create(description, subject);
                if (!(made instanceof DDiagram diagram)) {
                    continue;
                }
                IEditorPart editor = DialectUIManager.INSTANCE.openEditor(open.session(), made, MONITOR);
                OpenProject.rest();
                arrange(editor);
                Path plain = picture(open, made, target, sample + "." + description.getName());
                open.change(() -> diagram.getDescription().getAdditionalLayers().stream().filter(AdditionalLayer::isOptional)
                        .forEach(layer -> diagram.getActivatedLayers().add(layer)));
                open.refresh(made);
                OpenProject.rest();
                arrange(editor);
                Path layered = picture(open, made, target, sample + "." + description.getName() + ".layers");
                assertTrue(diagram.getDescription().getAdditionalLayers().isEmpty() || Files.mismatch(plain, layered) >= 0, "layers add nothing");
                DialectUIManager.INSTANCE.closeEditor(editor, false);
            }
        }
    }

    private static void arrange(IEditorPart editor) {
        DiagramEditPart part = ((DiagramEditor) editor).getDiagramEditPart();
        ArrangeRequest request = new ArrangeRequest(ActionIds.ACTION_ARRANGE_ALL);
        request.setPartsToArrange(new ArrayList<>(List.of(part)));
        part.performRequest((Request) request);
        OpenProject.rest();
    }

    private static Path picture(OpenProject open, DRepresentation representation, Path folder, String name) throws Exception {
        Path file = folder.resolve(name + ".png");
        DialectUIManager.INSTANCE.export(representation, open.session(), IPath.fromOSString(file.toString()),
                new ExportFormat(ExportDocumentFormat.NONE, ImageFileFormat.PNG), MONITOR);
        BufferedImage image = ImageIO.read(file.toFile());
        assertTrue(image.getWidth() > 100 && image.getHeight() > 100, () -> file + " is " + image.getWidth() + " x " + image.getHeight());
        Path drawing = folder.resolve(name + ".svg");
        DialectUIManager.INSTANCE.export(representation, open.session(), IPath.fromOSString(drawing.toString()),
                new ExportFormat(ExportDocumentFormat.NONE, ImageFileFormat.SVG), MONITOR);
        assertTrue(Files.readString(drawing).contains("<svg"), () -> drawing + " is no drawing");
        return file;
    }
}
