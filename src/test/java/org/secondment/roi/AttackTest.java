package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.PublishedNumbers.Printed;
import org.secondment.roi.testing.CsvText.Row;
import org.secondment.roi.testing.KnownSums;
import org.secondment.roi.testing.SharedSpark;
import org.secondment.roi.value.GradeGroups;
import org.secondment.roi.value.GradePay.Paid;
import org.secondment.roi.value.PayAttack;

/**
 * Whoever has every file of two quarters and every pack tries to work out what one person earns or worked; and the second
 * quarter once more of a firm that differs in nothing but how pay and work are spread among those who stand in one sum.
 */
@ExtendWith(SharedSpark.class)
class AttackTest {

    private static final Pattern INPUTS = Pattern.compile("Hash of the inputs: ([0-9a-f]{12})");
    private static final Pattern GROWTH =
            Pattern.compile("id=\"page-pay-progression-name\".*?id=\"page-(?!pay-progression)", Pattern.DOTALL);
    private static final LocalDate EARLIER = LocalDate.of(2025, 9, 30);
    private static final LocalDate LATER = LocalDate.of(2025, 12, 31);
    private static final List<String> GRADES =
            List.of("trainee", "associate", "senior_associate", "counsel", "partner");
    private static final int LEAST = 5;

    @TempDir
    private static Path root;

    private static AttackedFirm firm;
    private static AttackedFirm spread;
    private static List<Path> runs;
    private static Path otherwise;
    private static Set<String> paidOtherwise;
    private static Set<String> workedOtherwise;

    @BeforeAll
    static void twoQuarters(SparkSession spark) throws IOException {
        assertThat(spark).isNotNull();
        firm = AttackedFirm.write(root.resolve("firm"));
        Path earlier = firm.run(EARLIER);
        spread = firm.copy(root.resolve("spread"));
        runs = List.of(earlier, firm.run(LATER));
        Spread other = new Spread(spread.folder());
        paidOtherwise = other.pay();
        workedOtherwise = other.work();
        otherwise = spread.run(LATER);
    }

    @Test
    void nobodysPayOrWorkIsPublishedOrADifferenceOfWhatIs() throws IOException {
        PublishedNumbers numbers = PublishedNumbers.of(runs);
        ExactSearch search = new ExactSearch(firm);

        assertThat(firm.secrets()).hasSizeGreaterThan(300);
        assertThat(numbers.numbers()).hasSizeGreaterThan(5_000);
        assertThat(numbers.numbers()).as("averages of pay are there").anyMatch(one -> one.value() > AttackedFirm.PAY);
        assertThat(search.found(numbers)).isEmpty();

        List<Printed> leak = new ArrayList<>(numbers.numbers());
        double pay = firm.secrets().entrySet().stream()
                .filter(one -> one.getValue().startsWith("pay"))
                .findFirst()
                .orElseThrow()
                .getKey();
        leak.add(new Printed(1, "board", "S1", "cost", pay * firm.daysAway().get(0) / 365));
        assertThat(search.found(new PublishedNumbers(leak)))
                .as("the attack finds a cost that is one person's own pay")
                .isNotEmpty();
    }

    @Test
    void whatIsPublishedDependsOnSumsOverGroupsAlone() throws IOException {
        Map<String, String> published = published(runs.get(1));
        Map<String, String> otherwisePublished = published(otherwise);

        assertThat(paidOtherwise).hasSizeGreaterThan(100);
        assertThat(workedOtherwise).hasSizeGreaterThan(50);
        assertThat(unlike(published, otherwisePublished))
                .as("growth of pay is a mean of growths, to half a point, for human resources alone")
                .containsExactly(
                        "hr/hr.xlsx!xl/sharedStrings.xml",
                        "hr/hr.xlsx!xl/worksheets/sheet4.xml",
                        "hr/tables/pay_progression.csv");

        String costs = "board/tables/costs.csv";
        published.merge(costs, onePay(firm), String::concat);
        otherwisePublished.merge(costs, onePay(spread), String::concat);
        assertThat(unlike(published, otherwisePublished))
                .as("one pay is noticed")
                .contains(costs);
    }

    private static String onePay(AttackedFirm one) throws IOException {
        return Files.readAllLines(one.folder().resolve("compensation.csv")).get(1);
    }

    @Test
    void nobodysPayFollowsFromCostsDividedByDays() throws IOException {
        List<Printed> numbers = PublishedNumbers.of(runs).numbers();
        Payroll payroll = new Payroll(firm.folder());
        PayAttack attack = new PayAttack(payroll.onStarts(LATER), new GradeGroups(GRADES, LEAST));
        Map<String, BigDecimal> averages = new HashMap<>();
        for (Row one : payroll.secondments()) {
            List<BigDecimal> years = Stream.of(0, 1)
                    .flatMap(run -> Payroll.year(
                            one, of(run, numbers), List.of(EARLIER, LATER).get(run))
                            .stream())
                    .toList();
            assertThat(years.stream().distinct())
                    .as("an average stands in the next quarter")
                    .hasSizeLessThan(2);
            years.forEach(year -> averages.put(
                    one.of("start_date") + payroll.grade(one.of("employee_id"), one.of("start_date")), year));
        }
        KnownSums known = attack.read((day, grade) -> Optional.ofNullable(averages.get(day + grade)));
        Map<String, Paid> truth = attack.truth();

        assertThat(known.sums())
                .hasSizeGreaterThan(5)
                .allSatisfy(sum -> assertThat(sum.members().stream()
                                .mapToDouble(entry -> Objects.requireNonNull(truth.get(entry))
                                        .year()
                                        .doubleValue())
                                .sum())
                        .as("the truth agrees with what is read")
                        .isBetween(sum.low(), sum.high()));
        assertThat(attack.closest(known).share()).isGreaterThan(PayAttack.KNOWN);
    }

    private static List<Printed> of(int run, List<Printed> numbers) {
        return numbers.stream().filter(one -> one.run() == run).toList();
    }

    /** Files that differ. */
    private static Set<String> unlike(Map<String, String> some, Map<String, String> others) {
        assertThat(others.keySet()).isEqualTo(some.keySet()).hasSizeGreaterThan(200);
        return some.keySet().stream()
                .filter(name -> !Objects.equals(some.get(name), others.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All files of all packs but for what a run and its inputs are called, and the page on growth of pay. */
    private static Map<String, String> published(Path run) throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (String pack : List.of("board", "bd", "hr", "ops")) {
            Map<String, String> parts = Bytes.parts(run.resolve(pack));
            Matcher inputs = INPUTS.matcher(parts.getOrDefault(pack + ".html", ""));
            assertThat(inputs.find()).isTrue();
            parts.forEach((name, bytes) -> all.put(
                    pack + "/" + name,
                    bytes.replace(run.getFileName().toString(), "RUN").replace(inputs.group(1), "INPUTS")));
        }
        all.computeIfPresent("hr/hr.html", (name, page) -> GROWTH.matcher(page).replaceFirst(""));
        return all;
    }
}
