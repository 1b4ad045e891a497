package org.secondment.roi.effect.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.secondment.roi.effect.career.CareersSmall.close;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.ReferenceTable.Row;

class AalenJohansenTest {

    @Test
    void sharesErrorsAndIntervalsAreThoseOfRsSurvival() {
        List<Row> rows = CareersSmall.expected("aalen_johansen.csv");
        assertThat(rows).hasSize(36);
        for (Row row : rows) {
            AalenJohansen curve = AalenJohansen.of(
                    CareersSmall.lifetimes(row.text("group_by"), row.text("group")),
                    CareersSmall.cause(row.text("cause")));
            int day = row.whole("day");
            close(row, "estimate", curve.at(day));
            close(row, "std_error", curve.standardError(day));
            if (row.has("ci_low")) {
                close(row, "ci_low", curve.interval(day).orElseThrow().low());
                close(row, "ci_high", curve.interval(day).orElseThrow().high());
            } else {
                assertThat(curve.interval(day)).as("%s", row).isEmpty();
            }
        }
    }

    @Test
    void aLawyerOfTwiceTheWeightIsTwoLawyersWhoFareAlike() {
        List<Lifetime> weighted = new ArrayList<>();
        List<Lifetime> twice = new ArrayList<>();
        for (Lifetime one : CareersSmall.lifetimes("none", "")) {
            boolean heavy = one.person() % 3 == 0;
            weighted.add(new Lifetime(one.person(), one.days(), one.cause(), heavy ? 2 : 1));
            twice.add(one);
            if (heavy) {
                twice.add(one);
            }
        }
        AalenJohansen one = AalenJohansen.of(weighted, Exit.PROMOTED::is);
        AalenJohansen other = AalenJohansen.of(twice, Exit.PROMOTED::is);

        assertThat(one.at(730)).isCloseTo(other.at(730), within(1e-12));
        assertThat(one.standardError(730)).isCloseTo(other.standardError(730), within(1e-12));
        assertThat(one.at(730))
                .isNotCloseTo(
                        AalenJohansen.of(CareersSmall.lifetimes("none", ""), Exit.PROMOTED::is)
                                .at(730),
                        within(1e-4));
    }

    @Test
    void theInfluenceIsTheSlopeOfTheShareByALawyersWeight() {
        List<Lifetime> all = CareersSmall.lifetimes("none", "");
        double step = 1e-5;
        double[] influence = AalenJohansen.of(all, Exit.LEFT::is).influence(900);
        for (int at = 0; at < all.size(); at++) {
            List<Lifetime> moved = new ArrayList<>(all);
            Lifetime one = all.get(at);
            moved.set(at, new Lifetime(one.person(), one.days(), one.cause(), 1 + step));
            double slope = (AalenJohansen.of(moved, Exit.LEFT::is).at(900)
                            - AalenJohansen.of(all, Exit.LEFT::is).at(900))
                    / step;
            assertThat(influence[one.person()]).isCloseTo(slope, within(1e-6));
        }
    }

    @Test
    void thoseWhoWerePromotedLeftOrAreStillHereAreEverybody() {
        List<Lifetime> all = CareersSmall.lifetimes("none", "");
        List<Lifetime> any = CareersSmall.lifetimes("none", "", "any_exit");

        for (int day : new int[] {0, 38, 365, 730, 1200, 3000}) {
            double gone = AalenJohansen.of(all, Exit.PROMOTED::is).at(day)
                    + AalenJohansen.of(all, Exit.LEFT::is).at(day);
            double here =
                    KaplanMeier.of(any).at(day).map(KaplanMeier.Step::survival).orElse(1.0);
            assertThat(gone + here).isCloseTo(1, within(1e-12));
        }
    }
}
