package org.secondment.roi.credit;

import java.util.List;
import java.util.Optional;
import org.secondment.roi.table.Fact;

/** Accepted rows that the ledger reads; what was not supplied is empty. */
public record Registers(
        List<Fact> clients,
        List<Fact> matters,
        Optional<List<Fact>> credits,
        Optional<List<Fact>> contacts,
        Optional<List<Fact>> contactRoles,
        Optional<List<Fact>> contactTouches) {}
