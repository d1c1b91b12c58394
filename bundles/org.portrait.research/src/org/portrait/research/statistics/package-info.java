/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What was answered to each question, over interviews and surveys: counts, shares with their uncertainty, middles and ranges. Everything
 * is linear in the number of answers; columns of surveys are read as they are kept.
 */
package org.portrait.research.statistics;
