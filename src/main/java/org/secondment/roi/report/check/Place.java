package org.secondment.roi.report.check;

/**
 * What is being read, and where its problems go.
 *
 * @param pack whose file it is, such as board
 * @param file in the folder that is checked, with '/'
 * @param part of the file; empty where it is the file itself
 */
record Place(String pack, String file, String part, Problems problems) {

    Place at(String other) {
        return new Place(pack, file, other, problems);
    }

    void problem(Rule rule, String what) {
        problems.add(new Problem(file, part, rule, what));
    }
}
