/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells responses that are known from new ones by what they say. Nothing of this is stored. */
final class ResponseKeys {

    private record Key(long first, long second) {
    }

    private final MessageDigest digest;
    private final boolean timed;
    private final Map<Key, Integer> known = new HashMap<>();
    private final Map<Key, Integer> seen = new HashMap<>();

    /** @param timed whether responses tell when they were given, so that two equal ones are one; else each counts */
    ResponseKeys(boolean timed) {
        this.timed = timed;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A response that the survey has. */
    void know(String time, List<String> headers, List<String> answers) {
        known.merge(key(time, headers, answers), 1, Integer::sum);
    }

    /** Whether a response of the table is there already. */
    boolean isKnown(String time, List<String> headers, List<String> answers) {
        Key key = key(time, headers, answers);
        int before = known.getOrDefault(key, 0);
        int now = seen.merge(key, 1, Integer::sum);
        return timed ? before > 0 || now > 1 : now <= before;
    }

    private Key key(String time, List<String> headers, List<String> answers) {
        digest.reset();
        digest.update(time.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < headers.size(); i++) {
            if (!answers.get(i).isEmpty()) {
                digest.update((byte) 0);
                digest.update(headers.get(i).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 1);
                digest.update(answers.get(i).getBytes(StandardCharsets.UTF_8));
            }
        }
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        return new Key(bytes.getLong(), bytes.getLong());
    }
}
