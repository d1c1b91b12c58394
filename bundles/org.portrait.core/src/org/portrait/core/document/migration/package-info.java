/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Small steps that bring files of earlier versions to the present one, one version at a time. */
package org.portrait.core.document.migration;
