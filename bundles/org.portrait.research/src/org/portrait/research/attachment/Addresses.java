/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.attachment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses in the web, and what is none. */
public final class Addresses {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");
    private static final Pattern BARE = Pattern.compile("(?i)www\\.[^\\s/]+\\.[^\\s]+");
    private static final Pattern SPACE = Pattern.compile("\\s");

    private Addresses() {
    }

    /**
     * The address that is meant by what somebody typed or pasted; empty when it is none. Only addresses of the web are: others, such as that of a
     * program, would do more than to show something.
     */
    public static Optional<URI> parse(String text) {
        String stripped = text == null ? "" : text.strip();
        String whole = BARE.matcher(stripped).matches() ? "https://" + stripped : stripped;
        if (!WEB.matcher(whole).matches() || SPACE.matcher(whole).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(whole)).filter(address -> address.getHost() != null || address.getAuthority() != null);
        } catch (URISyntaxException e) {
            // Somebody's typing; it is no address yet.
            return Optional.empty();
        }
    }
}
