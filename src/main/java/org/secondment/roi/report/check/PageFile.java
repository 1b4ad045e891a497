package org.secondment.roi.report.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/** Reads a web page: it asks nobody for anything and runs only the script that its own policy names. */
final class PageFile {

    private static final Pattern ASKS = Pattern.compile("\\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon"
            + "|importScripts|import|eval|Worker|RTCPeerConnection)\\b|https?:|window\\s*\\.\\s*open|\\.src\\b"
            + "|\\blocation\\b|new\\s+(Image|Function)\\b");

    private final Place place;
    private String policy = "";
    private int scripts;
    private String script = "";

    private PageFile(Place place) {
        this.place = place;
    }

    static void check(String html, Place place, Names names, Suppressed suppressed) {
        PageFile page = new PageFile(place);
        WebRules rules = new WebRules(place);
        Described pictures = new Described(place, place.file());
        PageTables tables = new PageTables(place, suppressed);
        Html.read(html, place, tag -> {
            rules.accept(tag);
            pictures.accept(tag);
            tables.accept(tag);
            page.read(tag);
            names.read(tag, place);
        });
        page.judge();
    }

    private void read(Tag tag) {
        if (tag.is("meta") && tag.get("http-equiv").equalsIgnoreCase("Content-Security-Policy")) {
            policy = tag.get("content");
        } else if (tag.is("meta") && tag.get("http-equiv").equalsIgnoreCase("refresh")) {
            place.problem(Rule.EXTERNAL, "the page goes elsewhere by itself");
        } else if (tag.is("script")) {
            scripts++;
            script = tag.text();
        }
    }

    private void judge() {
        if (!policy.contains("default-src 'none'")) {
            place.problem(Rule.EXTERNAL, "the page has no policy that lets it load nothing");
        }
        if (scripts > 1) {
            place.problem(Rule.ACTIVE, "the page has " + scripts + " scripts; expected its own");
        }
        if (scripts > 0 && !policy.contains("'sha256-" + hash(script) + "'")) {
            place.problem(Rule.ACTIVE, "a script is not the one that the page's policy names");
        }
        if (ASKS.matcher(script).find()) {
            place.problem(Rule.EXTERNAL, "a script asks for something outside the page");
        }
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
