/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The command line: commands over the services, without a display and without an OSGi framework. */
package org.portrait.cli;
