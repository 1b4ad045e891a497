package org.secondment.roi.practice;

import java.util.List;
import java.util.stream.Stream;

/** Every practice that is asked of a secondment, by phase. */
public final class PracticeList {

    public static final List<Practice> ALL = Stream.of(
                    BeforePractices.ALL, AgreementPractices.ALL, DuringPractices.ALL, ReturnPractices.ALL)
            .flatMap(List::stream)
            .toList();

    private PracticeList() {}
}
