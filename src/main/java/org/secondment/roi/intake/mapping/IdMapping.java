package org.secondment.roi.intake.mapping;

import java.io.Serializable;

/**
 * By which rows of the table id_map the ids of a column become those that all other files use.
 *
 * @param kind employee, client, matter or contact; empty where ids stay as they are
 * @param system that uses the ids as they stand in the file
 */
public record IdMapping(String kind, String system) implements Serializable {

    public static final IdMapping NONE = new IdMapping("", "");
}
