/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.explorer;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.eclipse.ui.navigator.IDescriptionProvider;
import org.portrait.model.PersonaPackage;
import org.portrait.model.PersonaStatus;
import org.portrait.model.text.ModelTexts;
import org.portrait.ui.image.UiImages;
import org.portrait.ui.index.FileIndex;
import org.portrait.ui.index.Outline;
import org.portrait.ui.index.Outline.PersonaEntry;
import org.portrait.ui.index.Outline.SegmentEntry;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.text.UiTexts;

/** Names and icons in the explorer; the status of a persona is a mark on its icon. */
public final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider, IDescriptionProvider {

    private final UiTexts texts = UiTexts.of(ExplorerLabels.class);
    private final WorkbenchLabelProvider others = new WorkbenchLabelProvider();
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public StyledString getStyledText(Object element) {
        return switch (element) {
            case IFile file when ExplorerContent.isPersonaFile(file) -> new StyledString(projectName(file));
            case SegmentEntry segment -> new StyledString(segment.label())
                    .append(texts.get("count", segment.personas().size()), StyledString.COUNTER_STYLER);
            case Notice notice -> new StyledString(notice.text(), StyledString.QUALIFIER_STYLER);
            default -> new StyledString(getText(element));
        };
    }

    @Override
    public String getText(Object element) {
        return switch (element) {
            case IFile file when ExplorerContent.isPersonaFile(file) -> projectName(file);
            case IFile file when companion(file).isPresent() -> companionName(file, companion(file).get());
            case Outline.Entry entry -> entry.label();
            case Notice notice -> notice.text();
            default -> others.getText(element);
        };
    }

    /** The kind of a file that lies beside a persona file and belongs to it. */
    private static Optional<DocumentKind> companion(IFile file) {
        return DocumentKind.of(Path.of(file.getName())).filter(kind -> kind != DocumentKind.PERSONA && personas(file, kind).exists());
    }

    private static IFile personas(IFile file, DocumentKind kind) {
        String name = kind.beside(Path.of(file.getName()), DocumentKind.PERSONA).toString();
        return file.getParent().getFile(IPath.fromOSString(name));
    }

    private String companionName(IFile file, DocumentKind kind) {
        return texts.get("companion." + kind.extension(), projectName(personas(file, kind)));
    }

    private static String projectName(IFile file) {
        Optional<Outline> outline = FileIndex.get().outline(file);
        return outline.isPresent() && outline.get() instanceof Outline.Readable readable ? readable.label() : file.getName();
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case IFile file when ExplorerContent.isPersonaFile(file) -> images.get(marked(UiImages.PROJECT.descriptor(), file));
            case IFile file when DocumentKind.RESEARCH.extension().equals(file.getFileExtension()) -> UiImages.RESEARCH.image();
            case IFile file when DocumentKind.RESPONDENTS.extension().equals(file.getFileExtension()) -> UiImages.RESPONDENTS.image();
            case SegmentEntry segment -> UiImages.SEGMENT.image();
            case PersonaEntry persona -> images.get(withStatus(persona.status()));
            case Notice notice when notice.kind() == Notice.Kind.ERROR -> images.get(shared(ISharedImages.IMG_OBJS_ERROR_TSK));
            case Notice notice -> null;
            default -> others.getImage(element);
        };
    }

    private static ImageDescriptor shared(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
    }

    private static ImageDescriptor marked(ImageDescriptor icon, IFile file) {
        try {
            return switch (file.findMaxProblemSeverity(IMarker.PROBLEM, true, IResource.DEPTH_ZERO)) {
                case IMarker.SEVERITY_ERROR -> new DecorationOverlayIcon(icon, shared(ISharedImages.IMG_DEC_FIELD_ERROR),
                        IDecoration.BOTTOM_LEFT);
                default -> icon;
            };
        } catch (CoreException e) {
            ILog.of(ExplorerLabels.class).log(e.getStatus());
            return icon;
        }
    }

    private static ImageDescriptor withStatus(PersonaStatus status) {
        ImageDescriptor icon = UiImages.PERSONA.descriptor();
        return switch (status) {
            case DRAFT -> icon;
            case IN_REVIEW -> overlay(icon, UiImages.STATUS_REVIEW);
            case APPROVED -> overlay(icon, UiImages.STATUS_APPROVED);
            case ARCHIVED -> overlay(icon, UiImages.STATUS_ARCHIVED);
        };
    }

    private static ImageDescriptor overlay(ImageDescriptor icon, UiImages mark) {
        return new DecorationOverlayIcon(icon, mark.descriptor(), IDecoration.BOTTOM_RIGHT);
    }

    /** The text of the status line. */
    @Override
    public String getDescription(Object element) {
        return switch (element) {
            case PersonaEntry persona -> persona.label() + " · "
                    + ModelTexts.name(PersonaPackage.Literals.PERSONA_STATUS, persona.status(), UiTexts.locale());
            case IFile file -> file.getFullPath().makeRelative().toString();
            default -> getText(element);
        };
    }

    @Override
    public void dispose() {
        images.dispose();
        others.dispose();
        super.dispose();
    }
}
