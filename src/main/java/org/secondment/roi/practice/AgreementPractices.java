package org.secondment.roi.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ten terms that a secondment agreement should cover. */
final class AgreementPractices {

    /** Terms as the table names them, as people do, and the articles' statements about them. */
    private record Term(String name, String title, List<Integer> statements) {}

    private static final List<Term> TERMS = List.of(
            new Term("charges", "charges and invoicing", List.of(21, 22)),
            new Term("duties", "duties", List.of(21)),
            new Term("liability", "liability", List.of(21)),
            new Term("confidentiality", "confidentiality", List.of(21)),
            new Term("nonpoach_secondee", "no poaching of the secondee", List.of(21, 23)),
            new Term("nonpoach_client_staff", "no poaching of client staff", List.of(21, 23)),
            new Term("ip", "intellectual property", List.of(21)),
            new Term("terms_conditions", "terms and conditions", List.of(21)),
            new Term("host_policies", "the host's policies", List.of(21)),
            new Term("termination", "termination", List.of(21, 24)));

    static final List<Practice> ALL = all();

    private static List<Practice> all() {
        List<Practice> all = new ArrayList<>();
        all.add(practice(
                "agreement_all_ten",
                "All ten terms agreed",
                List.of(21),
                "agreement_terms.covered",
                AgreementPractices::allTen));
        TERMS.forEach(term -> all.add(practice(
                "agreement_" + term.name(),
                "Agreed: " + term.title(),
                term.statements(),
                "agreement_terms.term[" + term.name() + "]",
                Rules.term(term.name()))));
        return List.copyOf(all);
    }

    private static Practice practice(String id, String title, List<Integer> statements, String column, Rule rule) {
        return new Practice(
                id, title, statements, List.of(column), Phase.BEFORE, Owner.ORGANISER, Practice.Place.MAY_CAUSE, rule);
    }

    /** One term that is not covered is enough to know. */
    private static Kept allTen(Engagement engagement) {
        List<Kept> kept = byTitle(engagement).values().stream().toList();
        if (kept.contains(Kept.NOT_DONE)) {
            return Kept.NOT_DONE;
        }
        return kept.contains(Kept.UNKNOWN) ? Kept.UNKNOWN : Kept.DONE;
    }

    /** Each term, as people name it, in the order of the checklist. */
    static Map<String, Kept> byTitle(Engagement engagement) {
        Map<String, Kept> kept = new LinkedHashMap<>();
        TERMS.forEach(term ->
                kept.put(term.title(), Rules.checklist(engagement.terms().getOrDefault(term.name(), ""))));
        return kept;
    }

    private AgreementPractices() {}
}
