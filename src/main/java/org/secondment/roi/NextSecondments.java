package org.secondment.roi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.effect.study.Trust;
import org.secondment.roi.panel.ClientAccount;
import org.secondment.roi.ranking.BreakEven;
import org.secondment.roi.ranking.ClientCase;
import org.secondment.roi.ranking.Evidence;
import org.secondment.roi.ranking.NextClients;
import org.secondment.roi.ranking.Pool;
import org.secondment.roi.ranking.Posterior;
import org.secondment.roi.ranking.Scorecards;
import org.secondment.roi.table.Tables;

/** From rows and sums to clients for the next secondments. */
final class NextSecondments {

    /**
     * The clients, judged.
     *
     * @param accounts by client
     * @param group of a client on a day
     * @param breakEven empty where costs are not known
     */
    static NextClients of(
            Settings settings,
            PracticeFiles files,
            DataSpan span,
            List<Secondment> secondments,
            Map<String, ClientAccount> accounts,
            List<Study> studies,
            BiFunction<String, LocalDate, String> group,
            Optional<BreakEven> breakEven) {
        LocalDate asOf = span.asOf();
        int decimals = settings.baseCurrency().getDefaultFractionDigits();
        ClientGroups groups = new ClientGroups(files, asOf, accounts.keySet(), client -> group.apply(client, asOf));
        ClientCases cases = new ClientCases(files, asOf, secondments, accounts, decimals);
        List<ClientCase> pool = groups.all().stream()
                .map(cases::of)
                .filter(NextSecondments::belongs)
                .toList();
        Set<String> offered = accounts.values().stream()
                .flatMap(account -> account.practices().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return Scorecards.of(
                new Pool(
                        pool,
                        offered,
                        files.has(Tables.CANDIDATES)
                                ? Optional.of(CandidateRecords.of(files, secondments, asOf))
                                : Optional.empty(),
                        evidence(studies),
                        breakEven),
                settings.ranking().weights(),
                settings.ranking().top());
    }

    private static boolean belongs(ClientCase one) {
        return one.strategic() || one.secondments() > 0 || one.wallet().isPresent() || one.yearFees() > 0;
    }

    /** What the study of clients' fees says of each. */
    private static Evidence evidence(List<Study> studies) {
        Optional<Study> fees = studies.stream()
                .filter(study -> study.question() == Question.CLIENT
                        && study.mainOutcome().outcome() == Outcome.FEES_BILLED)
                .findFirst();
        if (fees.isEmpty()) {
            return new Evidence(Map.of(), "effects on clients' fees were not asked for");
        }
        Optional<Trust> trust = fees.orElseThrow().trust();
        if (trust.isEmpty()) {
            return new Evidence(Map.of(), "too few secondments are measured to tell what they did");
        }
        Trust.Ranking ranking = trust.orElseThrow().ranking();
        return new Evidence(
                ranking.units().stream()
                        .collect(Collectors.toMap(
                                Trust.Ranked::unit,
                                one -> new Posterior(one.effect(), one.deviation(), one.topQuartileChance()))),
                ranking.refusal());
    }

    private NextSecondments() {}
}
