package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.intake.yaml.MappingFile;

/** What an export cannot give is asked for, never filled in. */
class RefusedPacksTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "clio/activities.yaml ~ matter,date,activity_description,note,price,quantity,type,activity_user,non_billable ~ no heading 'id'",
                "clio/activities.yaml ~ matter,date,activity_description,note,price,quantity,type,activity_user,non_billable ~ no heading 'billed'",
                "clio/matters.yaml ~ Client,Matter,Description,Practice area,Status,Responsible attorney,Originating attorney,Billable ~ no heading 'Open date' or 'Date opened'",
                "clio/matters.yaml ~ Client,Matter,Practice area,Open date,Responsible attorney,Responsible solicitor ~ all mean responsible_id",
                "elite-3e/invmaster.yaml ~ InvIndex,InvDate,LeadMatter,OrgBOA,Currency ~ no heading 'OrgFee'",
                "elite-3e/matter.yaml ~ MattIndex,Number,LoadNumber,AltNumber,Client ~ no heading 'OpenDate'",
                "aderant/blt_billm.yaml ~ bill_tran_uno,matter_uno,bill_num,bill_date,last_bill_action,total_bil,total_ar ~ no heading 'fees_bil'",
                "quickbooks/invoice-list-fees-only.yaml ~ ,Date,Num,Customer,Memo/Description,Due Date,Amount,Open Balance ~ no heading 'Currency'",
                "bamboohr/career-goals.yaml ~ employeeNumber,id,title,status,due_date,percent_complete,completed_at ~ no heading 'set_on'",
                "bamboohr/career-goals.yaml ~ employeeNumber,id,title,status,due_date,percent_complete,completed_at ~ no heading 'area'",
                "successfactors/emp-job.yaml ~ user-id,start-date,seq-number,event,event-reason,job-title,department,fte,emplStatus ~ no heading 'pay-grade'",
                "salesforce/contact-roles.yaml ~ AccountId,ContactId,Roles,IsActive ~ no heading 'StartDate'"
            })
    void aFileWithoutWhatItsTableNeedsIsRefused(String mapping, String headings, String sentence) throws IOException {
        Path file = Files.writeString(temp.resolve("export.csv"), headings + "\n");

        Inspection inspection = Inspection.of(
                "export.csv",
                file,
                MappingFile.read(Packs.SHIPPED.resolve(mapping)).get(0),
                Sniffing.RANGE_BYTES,
                KnownFiles.in(temp, "test", Instant.EPOCH));

        assertThat(inspection.source()).isEmpty();
        assertThat(inspection.problems()).extracting(Object::toString).anyMatch(problem -> problem.contains(sentence));
    }
}
