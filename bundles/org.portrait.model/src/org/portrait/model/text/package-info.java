/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Names, descriptions and values of the metamodel in the words of a language. */
package org.portrait.model.text;
