/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A headless Chromium that stays open and prints one page after the other, driven by its DevTools protocol. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Gson GSON = new Gson();

    private final Process process;
    private final Path profile;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private final WebSocket socket;
    private final String session;

    private Chromium(Path program) throws Exception {
        profile = Files.createTempDirectory("portrait-bench-chromium");
        process = new ProcessBuilder(program.toString(), "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions",
                "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank").redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        socket = client.newWebSocketBuilder().buildAsync(address(), new Listener()).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        String target = ask("Target.createTarget", Map.of("url", "about:blank"), null).get("targetId").getAsString();
        session = ask("Target.attachToTarget", Map.of("targetId", target, "flatten", true), null).get("sessionId").getAsString();
        ask("Page.enable", Map.of());
    }

    /** The program, if there is one on the path. */
    static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream().flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    static Chromium start(Path program) throws Exception {
        return new Chromium(program);
    }

    /** Where the browser listens, as it writes into its profile once it does. */
    private URI address() throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() >= 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IOException("Chromium did not start");
    }

    /** Opens a page and waits until its fonts are there. */
    void open(String html) throws Exception {
        String frame = ask("Page.getFrameTree", Map.of()).getAsJsonObject("frameTree").getAsJsonObject("frame").get("id").getAsString();
        ask("Page.setDocumentContent", Map.of("frameId", frame, "html", html));
        evaluate("document.fonts.ready.then(() => 1)");
    }

    /** Puts another body in place and prints the page as a tagged PDF. */
    byte[] print(String title, String body) throws Exception {
        evaluate("document.title = " + GSON.toJson(title) + "; document.body.innerHTML = " + GSON.toJson(body) + "; 1");
        JsonObject printed = ask("Page.printToPDF", Map.of("generateTaggedPDF", true, "printBackground", true, "preferCSSPageSize", true));
        return Base64.getDecoder().decode(printed.get("data").getAsString());
    }

    private void evaluate(String script) throws Exception {
        JsonObject result = ask("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IOException(result.toString());
        }
    }

    private JsonObject ask(String method, Map<String, ?> parameters) throws Exception {
        return ask(method, parameters, session);
    }

    private JsonObject ask(String method, Map<String, ?> parameters, String inSession) throws Exception {
        int id = number.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        JsonObject question = new JsonObject();
        question.addProperty("id", id);
        question.addProperty("method", method);
        question.add("params", GSON.toJsonTree(parameters));
        if (inSession != null) {
            question.addProperty("sessionId", inSession);
        }
        socket.sendText(question.toString(), true).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        JsonObject message = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (message.has("error")) {
            throw new IOException(method + ": " + message.get("error"));
        }
        return message.getAsJsonObject("result");
    }

    /** Puts the parts of messages together and hands answers to those who wait for them. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                JsonObject message = JsonParser.parseString(parts.toString()).getAsJsonObject();
                parts.setLength(0);
                if (message.has("id")) {
                    waiting.remove(message.get("id").getAsInt()).complete(message);
                }
            }
            from.request(1);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable failure) {
            waiting.values().forEach(answer -> answer.completeExceptionally(failure));
        }
    }

    @Override
    public void close() throws Exception {
        socket.abort();
        client.close();
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
