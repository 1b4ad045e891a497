package org.secondment.roi.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    private final Formulas formulas =
            new Formulas(Set.of("Money", "Who's where"), Set.of("margin", "money_fees_actual"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IF(margin<2,\"too few, [c] or =HYPERLINK(a)\",SUM(money_fees_actual)^2)",
                "'Who''s where'!$B$4+Money!C5*0.25e-3",
                "INDEX(money_fees_actual,MATCH(TRUE,B4:B9,0))%",
                "-SQRT(A1)/(1+$A$2)",
                "Margin&\"\""
            })
    void whatOnlyComputesIsNoProblem(String formula) {
        assertThat(formulas.problem(formula)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HYPERLINK(\"https://a.example\",\"b\")",
                "WEBSERVICE(A1)",
                "cmd|'/c calc'!A1",
                "[1]Sheet1!A1",
                "'[other.xlsx]Sheet'!A1",
                "Gone!A1",
                "unknown_name+1",
                "INDIRECT(A1)",
                "#REF!+1",
                "_xlfn.IMAGE(A1)",
                "{1,2}"
            })
    void whatLeadsElsewhereIs(String formula) {
        assertThat(formulas.problem(formula)).isPresent();
    }

    @Test
    void placesAreThoseOfSheetsThatAreThere() {
        assertThat(formulas.area("'Who''s where'!$B$4:$B$9")).contains(new Formulas.Area("Who's where", 9));
        assertThat(formulas.area("Money!$A:$B,Money!$1:$3")).contains(new Formulas.Area("Money", 3));
        assertThat(formulas.area("Gone!$A$1")).isEmpty();
        assertThat(formulas.area("Money!#REF!")).isEmpty();
        assertThat(formulas.area("")).isEmpty();
        assertThat(formulas.area("1")).isEmpty();
    }
}
