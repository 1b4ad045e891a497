package org.secondment.roi.report.file;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell of the workbook looks. */
enum Look {
    TITLE(Face.TITLE, HorizontalAlignment.LEFT, Lines.ONE, Edge.NONE),
    TITLE_WRAPPED(Face.TITLE, HorizontalAlignment.LEFT, Lines.SEVERAL, Edge.NONE),
    SUBTITLE(Face.MUTED, HorizontalAlignment.LEFT, Lines.ONE, Edge.NONE),
    SUBTITLE_WRAPPED(Face.MUTED, HorizontalAlignment.LEFT, Lines.SEVERAL, Edge.NONE),
    LINK(Face.LINK, HorizontalAlignment.LEFT, Lines.ONE, Edge.NONE),
    HEADING(Face.HEADING, HorizontalAlignment.LEFT, Lines.ONE, Edge.NONE),
    LINE(Face.BODY, HorizontalAlignment.LEFT, Lines.ONE, Edge.NONE),
    PARAGRAPH(Face.BODY, HorizontalAlignment.LEFT, Lines.SEVERAL, Edge.NONE),
    HEAD(Face.BOLD, HorizontalAlignment.LEFT, Lines.SEVERAL, Edge.HEAD),
    HEAD_RIGHT(Face.BOLD, HorizontalAlignment.RIGHT, Lines.SEVERAL, Edge.HEAD),
    WORDS(Face.BODY, HorizontalAlignment.LEFT, Lines.SEVERAL, Edge.ROW),
    WORDS_RIGHT(Face.BODY, HorizontalAlignment.RIGHT, Lines.ONE, Edge.ROW),
    MARK(Face.MUTED, HorizontalAlignment.LEFT, Lines.ONE, Edge.ROW),
    MARK_RIGHT(Face.MUTED, HorizontalAlignment.RIGHT, Lines.ONE, Edge.ROW),
    /** A number that readers may change. */
    INPUT(Face.LINK, HorizontalAlignment.RIGHT, Lines.ONE, Edge.ROW),
    NUMBER(Face.BODY, HorizontalAlignment.RIGHT, Lines.ONE, Edge.ROW),
    DAY(Face.BODY, HorizontalAlignment.LEFT, Lines.ONE, Edge.ROW),
    ROW_LINK(Face.LINK, HorizontalAlignment.LEFT, Lines.ONE, Edge.ROW);

    /** A font of the workbook. */
    enum Face {
        BODY(11, 0x1A1A1A),
        BOLD(11, 0x1A1A1A),
        MUTED(11, 0x595959),
        LINK(11, 0x1D5AA6),
        HEADING(13, 0x1A1A1A),
        TITLE(16, 0x12436D);

        private final int points;
        private final int colour;

        Face(int points, int colour) {
            this.points = points;
            this.colour = colour;
        }

        int points() {
            return points;
        }

        int colour() {
            return colour;
        }
    }

    /** Whether words may fill several lines. */
    enum Lines {
        ONE,
        SEVERAL
    }

    /** The line below a cell. */
    enum Edge {
        NONE,
        ROW,
        HEAD
    }

    private final Face face;
    private final HorizontalAlignment alignment;
    private final Lines lines;
    private final Edge edge;

    Look(Face face, HorizontalAlignment alignment, Lines lines, Edge edge) {
        this.face = face;
        this.alignment = alignment;
        this.lines = lines;
        this.edge = edge;
    }

    Face face() {
        return face;
    }

    HorizontalAlignment alignment() {
        return alignment;
    }

    Lines lines() {
        return lines;
    }

    Edge edge() {
        return edge;
    }
}
