package org.secondment.roi.simulate;

import java.util.List;

/** Every table apart from the ledgers and time; written after the work, since some stand on its bills. */
record Registers(World world, List<Client> clients, List<Person> people, List<Secondment> secondments) {

    List<Register> all() {
        Firm firm = world.firm();
        SecondmentFile secondmentFile = new SecondmentFile(firm, world.roster());
        return List.of(
                new Register("fx_rates", Rates.COLUMNS, world.tally().rates()::write),
                new Register("people", PeopleFiles.PEOPLE, file -> PeopleFiles.write(people, file)),
                new Register("job_history", PeopleFiles.JOBS, file -> PeopleFiles.writeJobs(people, file)),
                new Register("compensation", PayFile.COLUMNS, file -> PayFile.write(world, people, file)),
                new Register(
                        "clients", ClientFile.COLUMNS, file -> ClientFile.write(firm, clients, world.roster(), file)),
                new Register(
                        "secondments",
                        secondmentFile.columns(secondments.get(0)),
                        file -> secondmentFile.write(secondments, file)),
                new Register(
                        "agreement_terms", AgreementFile.COLUMNS, file -> AgreementFile.write(firm, secondments, file)),
                new Register(
                        "engagement_log",
                        EngagementLog.COLUMNS,
                        file -> new EngagementLog(firm, file).write(secondments)),
                new Register(
                        "secondment_costs", CostFile.COLUMNS, file -> new CostFile(world, file).write(secondments)),
                new Register("offers", OfferFile.COLUMNS, file -> new OfferFile(this, file).write()),
                new Register("contacts", ContactFiles.CONTACTS, file -> ContactFiles.write(world.network(), file)),
                new Register(
                        "contact_roles", ContactFiles.ROLES, file -> ContactFiles.writeRoles(world.network(), file)),
                new Register("contact_touches", TouchFile.COLUMNS, file -> new TouchFile(world, file).write()),
                new Register("career_goals", GoalFile.COLUMNS, file -> new GoalFile(this, file).write()),
                new Register("candidates", CandidateFile.COLUMNS, file -> CandidateFile.write(this, file)),
                new Register("targets", TargetFile.COLUMNS, file -> new TargetFile(this, file).write()),
                new Register("walls", WallFile.COLUMNS, file -> WallFile.write(this, file)),
                new Register("id_map", IdMapFile.COLUMNS, file -> IdMapFile.write(this, file)));
    }
}
