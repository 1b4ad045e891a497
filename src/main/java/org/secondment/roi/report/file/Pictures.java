package org.secondment.roi.report.file;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondment.roi.report.Block.Plot;

/** The charts of a pack, each drawn once. */
final class Pictures {

    private final Map<String, Chart> charts = new LinkedHashMap<>();
    private final Map<String, byte[]> pngs = new LinkedHashMap<>();

    static Pictures of(List<Plot> plots) throws IOException {
        Pictures pictures = new Pictures();
        for (Plot plot : plots) {
            if (!pictures.charts.containsKey(plot.id())) {
                Chart chart = new Chart(plot);
                pictures.charts.put(plot.id(), chart);
                pictures.pngs.put(plot.id(), PngFile.of(chart));
            }
        }
        return pictures;
    }

    Set<String> ids() {
        return charts.keySet();
    }

    Chart chart(String id) {
        return known(charts, id);
    }

    byte[] png(String id) {
        return known(pngs, id).clone();
    }

    private static <T> T known(Map<String, T> pictures, String id) {
        T picture = pictures.get(id);
        if (picture == null) {
            throw new IllegalArgumentException("No chart '" + id + "'; the pack has " + pictures.keySet());
        }
        return picture;
    }

    private Pictures() {}
}
