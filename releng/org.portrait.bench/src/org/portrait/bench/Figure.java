/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

/**
 * One measured figure.
 *
 * @param id     stable name, for programs
 * @param what   what was measured
 * @param value  the figure; not a number where it was not measured
 * @param unit   of the figure
 * @param goal   what it should be at most, in the same unit; not a number where there is no goal
 * @param isMost whether the goal is the most that the figure may be, and not the least
 * @param remark why it was not measured, or what to know; may be empty
 */
record Figure(String id, String what, double value, String unit, double goal, boolean isMost, String remark) {

    static Figure of(String id, String what, double value, String unit) {
        return new Figure(id, what, value, unit, Double.NaN, true, "");
    }

    static Figure of(String id, String what, double value, String unit, double goal) {
        return new Figure(id, what, value, unit, goal, true, "");
    }

    static Figure atLeast(String id, String what, double value, String unit, double goal) {
        return new Figure(id, what, value, unit, goal, false, "");
    }

    static Figure missing(String id, String what, String unit, String why) {
        return new Figure(id, what, Double.NaN, unit, Double.NaN, true, why);
    }

    boolean isMeasured() {
        return !Double.isNaN(value);
    }

    boolean hasGoal() {
        return !Double.isNaN(goal);
    }

    boolean isReached() {
        return isMost ? value <= goal : value >= goal;
    }
}
