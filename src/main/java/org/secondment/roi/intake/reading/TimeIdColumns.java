package org.secondment.roi.intake.reading;

import org.secondment.roi.intake.file.RecordText;
import org.secondment.roi.intake.mapping.Column;
import org.secondment.roi.intake.value.ColumnReader;
import org.secondment.roi.intake.value.Read;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.TimeCodes;

/** The ids of matters and lawyers in records of time: each as written is judged once, when it is first met. */
final class TimeIdColumns {

    private final TimeCodes codes;
    private final ColumnReader matterReader;
    private final ColumnReader employeeReader;
    private final CodedColumn matters;
    private final CodedColumn employees;
    private int matter;
    private int employee;

    TimeIdColumns(Table table, Layout layout, TimeCodes codes) {
        this.codes = codes;
        this.matterReader = reader(table, layout, "matter_id");
        this.employeeReader = reader(table, layout, "employee_id");
        this.matters = new CodedColumn(matterReader.column().index());
        this.employees = new CodedColumn(employeeReader.column().index());
    }

    /** Whether both ids can be read; asked where all else of the record is accepted, as only then ids get a code. */
    boolean known(RecordText record) {
        matter = matters.code(record);
        employee = employees.code(record);
        return (matter | employee) >= 0 || meet(record);
    }

    int matter() {
        return matter;
    }

    int employee() {
        return employee;
    }

    private boolean meet(RecordText record) {
        Read matterId = matterReader.read(written(record, matterReader), "");
        Read employeeId = employeeReader.read(written(record, employeeReader), "");
        if (matterId.value().isEmpty() || employeeId.value().isEmpty()) {
            return false;
        }
        matter = codes.matterCode(matterId.value().orElseThrow().toString());
        employee = codes.employeeCode(employeeId.value().orElseThrow().toString());
        matters.learn(record, matter);
        employees.learn(record, employee);
        return true;
    }

    private static String written(RecordText record, ColumnReader reader) {
        int place = reader.column().index();
        return place == Column.NOWHERE ? "" : record.value(place);
    }

    private static ColumnReader reader(Table table, Layout layout, String field) {
        int slot = table.slot(field);
        return new ColumnReader(table.fields().get(slot), layout.columns().get(slot), layout.format());
    }
}
