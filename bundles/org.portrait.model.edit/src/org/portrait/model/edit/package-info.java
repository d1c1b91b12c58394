/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Item providers: labels, children and properties of model elements for viewers. */
package org.portrait.model.edit;
