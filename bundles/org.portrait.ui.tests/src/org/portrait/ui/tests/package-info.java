/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Tests in the running workbench. */
package org.portrait.ui.tests;
