/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.model.Persona;
import org.portrait.model.Segment;
import org.portrait.sirius.service.ParticipantServices;
import org.portrait.sirius.service.ProjectServices;

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
                boolean first = true;
                for (EObject subject : ViewpointTest.subjects(open, description)) {
                    if (open.create(description, subject) instanceof DDiagram diagram) {
                        IEditorPart editor = DialectUIManager.INSTANCE.openEditor(open.session(), diagram, MONITOR);
                        OpenProject.rest();
                        arrange(editor);
                        if (first) {
                            pictures(open, diagram, editor, target, sample + "." + description.getName());
                        }
                        first = false;
                        DialectUIManager.INSTANCE.closeEditor(editor, false);
                    }
                }
            }
        }
    }

    private static void pictures(OpenProject open, DDiagram diagram, IEditorPart editor, Path folder, String name) throws Exception {
        Path plain = picture(open, diagram, folder, name);
        open.change(() -> diagram.getDescription().getAdditionalLayers().stream().filter(AdditionalLayer::isOptional)
                .forEach(layer -> diagram.getActivatedLayers().add(layer)));
        open.refresh(diagram);
        OpenProject.rest();
        arrange(editor);
        Path layered = picture(open, diagram, folder, name + ".layers");
        assertTrue(diagram.getDescription().getAdditionalLayers().isEmpty() || Files.mismatch(plain, layered) >= 0, "layers add nothing");
    }

    /** A second persona of a segment, which samples do not have, and one more that influences another. */
    @Test
    public void neighboursAndInfluencesAreArranged() throws Exception {
        Path target = KEEP == null ? folder : Path.of(KEEP);
        try (OpenProject open = new OpenProject("b2b-supply.en.persona")) {
            RepresentationDescription description = open.descriptions().stream().filter(each -> each.getName().equals("SegmentMap"))
                    .findFirst().orElseThrow();
            List<Segment> segments = open.root().getSegments();
            Persona one = segments.get(0).getPersonas().getFirst();
            Persona other = segments.get(1).getPersonas().getFirst();
            open.change(() -> {
                new ProjectServices().addPersona(segments.get(0), "b2b");
                new ProjectServices().takePersona(segments.get(0), segments.get(3).getPersonas().getFirst());
            });
            DDiagram map = (DDiagram) open.create(description, open.root());
            IEditorPart editor = DialectUIManager.INSTANCE.openEditor(open.session(), map, MONITOR);
            OpenProject.rest();
            arrange(editor);
            picture(open, map, target, "neighbours.SegmentMap");
            int before = map.getEdges().size();
            open.change(() -> new ParticipantServices().addInfluence(one, other));
            open.refresh(map);
            OpenProject.rest();
            arrange(editor);
            assertEquals(before + 1, map.getEdges().size());
            picture(open, map, target, "influence.SegmentMap");
            DialectUIManager.INSTANCE.closeEditor(editor, false);
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
