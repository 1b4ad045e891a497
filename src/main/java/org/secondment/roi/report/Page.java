package org.secondment.roi.report;

import java.util.List;

/**
 * One page of a pack: a sheet of the workbook.
 *
 * @param name of the sheet, at most 31 characters
 * @param title computed from the findings
 * @param subtitle what is shown, and in which unit
 */
public record Page(String name, String title, String subtitle, List<Block> blocks) {

    public Page {
        blocks = List.copyOf(blocks);
    }
}
