/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Takes responses of a survey from a table into a research project: what each column means is recognised and remembered, answers
 * get one form, and whatever tells who somebody is goes to the book of respondents only.
 */
package org.portrait.research.survey;
