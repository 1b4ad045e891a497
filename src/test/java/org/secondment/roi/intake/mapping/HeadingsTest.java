package org.secondment.roi.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"bill date", " Bill  Date ", "\uFEFFBILL DATE", "*Bill\u00A0Date", "* bill\tdate", "Ｂｉｌｌ Date"})
    void spellingsOfOneHeadingAreTheSame(String heading) {
        assertThat(Headings.normal(heading)).isEqualTo("bill date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bill_date", "bill-date", "billdate", "bill date*"})
    void otherHeadingsAreNot(String heading) {
        assertThat(Headings.normal(heading)).isNotEqualTo("bill date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date of Birth",
                "date_of_birth",
                "DateOfBirth",
                "dateofbirth",
                "DOB",
                "D.O.B.",
                "Employee DOB",
                "Ethnicity",
                "Ethnic group",
                "Race",
                "Religion",
                "Health notes",
                "Disability Y/N",
                "SexualOrientation",
                "Marital Status",
                "Bank Account No",
                "bank_account_number",
                "Sort-Code",
                "IBAN",
                "National Insurance No",
                "NINO",
                "SSN",
                "Home Address 1",
                "homeaddress1"
            })
    void specialCategoryDataIsNeverRead(String heading) {
        assertThat(Headings.neverRead(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gender",
                "Trace id",
                "Embrace",
                "Healthcare sector",
                "Office address",
                "Bank",
                "start_date",
                "Account",
                "Originator",
                "Birmingham",
                "Graceland matter"
            })
    void harmlessHeadingsAre(String heading) {
        assertThat(Headings.neverRead(heading)).isFalse();
    }
}
