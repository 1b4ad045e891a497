package org.secondment.roi.staging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Judges tables that are small enough to be held whole: keys, references, what only one table needs. */
final class Registers {

    private final List<String> grades;

    /** @param grades in rising order */
    Registers(List<String> grades) {
        this.grades = List.copyOf(grades);
    }

    /**
     * Judges one table.
     *
     * @param files in name order
     * @param known ids of the tables that were supplied, by table
     * @param people accepted rows of people
     */
    List<Judgement> judged(Table table, List<Staged> files, Map<String, Known> known, List<Fact> people) {
        List<Judgement> judgements = Judgement.of(table, Gathered.all(files));
        Keys.judge(table, judgements);
        References references = new References(table, known);
        judgements.forEach(references::judge);
        if (table.name().equals(Tables.SECONDMENTS.name())) {
            Secondments.judge(judgements, people);
        } else if (table.name().equals(Tables.CREDITS.name())) {
            Credits.judge(judgements, refusing(files));
        } else if (table.name().equals(Tables.JOB_HISTORY.name())) {
            Grades.judge(judgements, grades);
        }
        return judgements;
    }

    private static Set<String> refusing(List<Staged> files) {
        return files.stream()
                .filter(file -> file.terms().over() == MappingTerms.Over.REFUSE)
                .map(Staged::file)
                .collect(Collectors.toSet());
    }
}
