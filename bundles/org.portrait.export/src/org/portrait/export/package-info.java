/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Exporters and layouts by name: scenes of personas and projects become files. */
package org.portrait.export;
