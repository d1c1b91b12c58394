/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Interview guides and texts of consent that come with the program. Each guide is one file with the structure ({@code x.guide}, XMI of the
 * research metamodel in which identifiers are keys) and one file of texts for each language, so that languages cannot differ in structure.
 */
package org.portrait.research.guide;
