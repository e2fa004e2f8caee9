package org.customizedemployment.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real browser without a window, steered over its own debugging protocol on this machine; started once for many pages. */
final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE = 60;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final String session;
    private final String axe;
    private int asked;

    private Browser(Path folder) throws Exception {
        Path profile = folder.resolve("profile");
        process = new ProcessBuilder(
                        Tools.browser().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("browser.log").toFile())
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address(profile.resolve("DevToolsActivePort")), new Answers())
                .get(PATIENCE, TimeUnit.SECONDS);
        String target = ask("", "Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asString();
        session = ask("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Browser open(Path folder) throws Exception {
        return new Browser(folder);
    }

    private URI address(Path file) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() >= 2) {
                    return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
                }
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("the browser did not start");
    }

    private final class Answers implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                answers.add(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    private JsonNode ask(String in, String method, Map<String, ?> parameters) {
        return answer(send(in, method, parameters), method);
    }

    private int send(String in, String method, Map<String, ?> parameters) {
        int id = ++asked;
        Map<String, Object> message = in.isEmpty()
                ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "method", method, "params", parameters, "sessionId", in);
        try {
            socket.sendText(JSON.writeValueAsString(message), true).get(PATIENCE, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(method, e);
        }
        return id;
    }

    /** Passes over what came before it, unless that was an error. */
    private JsonNode answer(int id, String method) {
        try {
            while (true) {
                String text = answers.poll(PATIENCE, TimeUnit.SECONDS);
                if (text == null) {
                    throw new IllegalStateException(method + " was not answered");
                }
                JsonNode answer = JSON.readTree(text);
                if (answer.has("error")) {
                    throw new IllegalStateException(method + ": " + answer.get("error"));
                }
                if (answer.path("id").asInt(0) == id) {
                    return answer.path("result");
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(method, e);
        }
    }

    /** Shows a page in a window of that width. */
    void show(byte[] html, int width) {
        ask(
                session,
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        String frame = ask(session, "Page.getFrameTree", Map.of())
                .path("frameTree")
                .path("frame")
                .path("id")
                .asString();
        ask(
                session,
                "Page.setDocumentContent",
                Map.of("frameId", frame, "html", new String(html, StandardCharsets.UTF_8)));
    }

    /** What a script in the page comes to. */
    JsonNode run(String script) {
        JsonNode answer = ask(
                session, "Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** What axe finds against WCAG 2.1 AA and its own good practice: rule and places. */
    List<String> axe() {
        run(axe + ";0");
        JsonNode found = run("axe.run(document,{runOnly:{type:'tag',values:['wcag2a','wcag2aa','wcag21a','wcag21aa',"
                + "'best-practice']}}).then(r=>({passes:r.passes.length,violations:r.violations.map("
                + "v=>v.id+' '+v.nodes.map(n=>n.target.join(' ')).join(', '))}))");
        if (found.path("passes").asInt(0) == 0) {
            throw new IllegalStateException("axe looked at nothing");
        }
        return found.path("violations").valueStream().map(JsonNode::asString).toList();
    }

    /** Presses the tabulator key so often, and says what got the focus each time that something did. */
    List<String> tabs(int times) {
        run("window.reached=[];document.addEventListener('focusin',"
                + "e=>window.reached.push(e.target.getAttribute('href')||e.target.tagName))");
        int last = 0;
        for (int i = 0; i < times; i++) {
            for (String kind : List.of("rawKeyDown", "keyUp")) {
                // One after the other, but none waits for the answer to the one before.
                last = send(
                        session,
                        "Input.dispatchKeyEvent",
                        Map.of("type", kind, "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
            }
        }
        if (times > 0) {
            answer(last, "Input.dispatchKeyEvent");
        }
        return run("window.reached").valueStream().map(JsonNode::asString).toList();
    }

    /** A picture of the whole page, to be looked at. */
    byte[] picture() {
        return Base64.getDecoder()
                .decode(ask(session, "Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                        .path("data")
                        .asString());
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
