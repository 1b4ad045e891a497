package org.secondment.roi.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A practice that billed the host's group nothing in the months before the start, and has matters of it since, whoever
 * brought them: a view of its own, never added to what is referred.
 *
 * @param matters of it that were billed or paid, by their numbers
 */
public record CrossSale(Away away, String practice, List<Matter> matters) {

    public CrossSale {
        matters = List.copyOf(matters);
    }

    /**
     * One matter of it.
     *
     * @param restricted whether an information barrier applies
     * @param billed by window, net fees from the start to the end of the window, minor units
     * @param collected by window, what was received for them in it
     */
    public record Matter(
            String id, String client, LocalDate opened, boolean restricted, List<Long> billed, List<Long> collected) {

        public Matter {
            billed = List.copyOf(billed);
            collected = List.copyOf(collected);
        }
    }

    /** All matters together, by window. */
    public List<Long> billed() {
        return sums(Matter::billed);
    }

    /** What was received for them, by window. */
    public List<Long> collected() {
        return sums(Matter::collected);
    }

    private List<Long> sums(Function<Matter, List<Long>> amounts) {
        return matters.stream()
                .map(amounts)
                .reduce((one, other) -> IntStream.range(0, one.size())
                        .mapToObj(window -> Math.addExact(one.get(window), other.get(window)))
                        .toList())
                .orElse(List.of());
    }

    CrossSale ofClients(Set<String> clients) {
        return new CrossSale(
                away,
                practice,
                matters.stream()
                        .filter(matter -> clients.contains(matter.client()))
                        .toList());
    }

    CrossSale naming(UnaryOperator<String> name) {
        return new CrossSale(away.naming(name), practice, matters);
    }
}
