/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Makes EMF tools that know nothing of this project read and write persona files as the workbench does: with migrations, with
 * details that later versions added, and in the form made for line-by-line comparison. Backups and recovery are the workbench's own.
 */
public final class DocumentResourceFactory implements Resource.Factory {

    @Override
    public Resource createResource(URI uri) {
        return new DocumentResource(uri);
    }
}
