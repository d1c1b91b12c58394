/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.table;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;
import org.apache.logging.log4j.util.ProviderUtil;

/**
 * Keeps POI from logging, since what it logs may hold answers. In Equinox this is more than tidiness: the activator of log4j's interface
 * takes a lock when its bundle starts and gives it back only when a library for logging comes. There is none, so whoever logs first, on
 * another thread, would wait for ever. Whoever finds a provider in its place does not ask for the lock.
 */
final class QuietLog {

    private static final String FACTORY = "log4j2.loggerContextFactory";
    private static final int PRIORITY = 1;
    private static final String VERSION = "2.6.0";

    private QuietLog() {
    }

    /** Has to be called before anything of POI is loaded. */
    static void keep() {
        if (System.getProperty(FACTORY) == null) {
            System.setProperty(FACTORY, SimpleLoggerContextFactory.class.getName());
            System.setProperty("log4j2.simplelogLevel", "OFF");
        }
        try {
            for (Field field : ProviderUtil.class.getDeclaredFields()) {
                if (field.getType() == Provider.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    if (field.get(null) == null) {
                        field.set(null, new Provider(PRIORITY, VERSION, SimpleLoggerContextFactory.class));
                    }
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("log4j's interface cannot be told to be quiet", e);
        }
    }
}
