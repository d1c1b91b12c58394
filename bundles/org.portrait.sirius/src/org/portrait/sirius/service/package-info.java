/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * What the viewpoint calls: small methods whose first parameter is the element that they are asked of. They keep nothing between two calls
 * but what the checks found in a project that did not change, know no screen, and leave it to the caller to make a step of the undo history out of what they change.
 */
package org.portrait.sirius.service;
