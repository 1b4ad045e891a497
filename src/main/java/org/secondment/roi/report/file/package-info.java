/** One class per file format: pages in, a file out. Only here are POI, JFreeChart and Batik known. */
@NullMarked
package org.secondment.roi.report.file;

import org.jspecify.annotations.NullMarked;
