/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What follows from the model without being stored: age, completeness, the personas of a project, new identifiers. */
package org.portrait.model.derived;
