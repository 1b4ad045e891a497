import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Makes a PNG small: cut at the right and below to the pixels given, shrunk into a box, and in few colours.
 *
 * <p>Called as {@code java Smaller.java IN OUT COLOURS BOX_WIDTH BOX_HEIGHT CUT_WIDTH CUT_HEIGHT}.
 */
final class Smaller {

    /** Pixels of one colour. */
    private record Dots(int rgb, long count) {

        int part(int shift) {
            return rgb >> shift & 255;
        }
    }

    public static void main(String[] arguments) throws IOException {
        int[] sizes = new int[5];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Integer.parseInt(arguments[i + 2]);
        }
        BufferedImage whole = ImageIO.read(new File(arguments[0]));
        BufferedImage cut = whole.getSubimage(
                0, 0, Math.min(whole.getWidth(), sizes[3]), Math.min(whole.getHeight(), sizes[4]));
        write(coloured(shrunk(cut, sizes[1], sizes[2]), sizes[0]), new File(arguments[1]));
    }

    /** By halves first: one step of more would drop thin lines. */
    private static BufferedImage shrunk(BufferedImage picture, int width, int height) {
        double scale = Math.min(1, Math.min((double) width / picture.getWidth(), (double) height / picture.getHeight()));
        BufferedImage now = picture;
        double left = scale;
        while (left < 0.5) {
            now = scaled(now, now.getWidth() / 2, now.getHeight() / 2);
            left *= 2;
        }
        return scaled(
                now, (int) Math.round(picture.getWidth() * scale), (int) Math.round(picture.getHeight() * scale));
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }

    /** Median cut: the box of colours with the most pixels times its length is halved until there are enough. */
    private static BufferedImage coloured(BufferedImage picture, int most) {
        Map<Integer, Long> counts = new HashMap<>();
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        for (int pixel : pixels) {
            counts.merge(pixel & 0xffffff, 1L, Long::sum);
        }
        List<List<Dots>> boxes = new ArrayList<>();
        boxes.add(counts.entrySet().stream()
                .map(one -> new Dots(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt(Dots::rgb))
                .toList());
        while (boxes.size() < most) {
            List<Dots> widest = boxes.stream().max(Comparator.comparingDouble(Smaller::weight)).orElseThrow();
            if (widest.size() < 2) {
                break;
            }
            boxes.remove(widest);
            int shift = longest(widest);
            List<Dots> sorted = widest.stream().sorted(Comparator.comparingInt(one -> one.part(shift))).toList();
            int middle = middle(sorted);
            boxes.add(sorted.subList(0, middle));
            boxes.add(sorted.subList(middle, sorted.size()));
        }
        return indexed(picture, pixels, boxes);
    }

    private static BufferedImage indexed(BufferedImage picture, int[] pixels, List<List<Dots>> boxes) {
        byte[][] palette = new byte[3][boxes.size()];
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < boxes.size(); i++) {
            List<Dots> box = boxes.get(i);
            for (int part = 0; part < 3; part++) {
                palette[part][i] = (byte) mean(box, 16 - 8 * part);
            }
            for (Dots one : box) {
                places.put(one.rgb(), i);
            }
        }
        BufferedImage small = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, boxes.size(), palette[0], palette[1], palette[2]));
        for (int i = 0; i < pixels.length; i++) {
            small.getRaster().setSample(
                    i % picture.getWidth(), i / picture.getWidth(), 0, places.get(pixels[i] & 0xffffff));
        }
        return small;
    }

    private static double weight(List<Dots> box) {
        int shift = longest(box);
        return box.size() < 2 ? 0 : Math.sqrt(box.stream().mapToLong(Dots::count).sum()) * length(box, shift);
    }

    private static int longest(List<Dots> box) {
        return List.of(16, 8, 0).stream().max(Comparator.comparingInt(shift -> length(box, shift))).orElseThrow();
    }

    private static int length(List<Dots> box, int shift) {
        return box.stream().mapToInt(one -> one.part(shift)).max().orElseThrow()
                - box.stream().mapToInt(one -> one.part(shift)).min().orElseThrow();
    }

    /** Where half of the pixels lie on either side. */
    private static int middle(List<Dots> sorted) {
        long half = sorted.stream().mapToLong(Dots::count).sum() / 2;
        long passed = 0;
        for (int i = 1; i < sorted.size(); i++) {
            passed += sorted.get(i - 1).count();
            if (passed >= half) {
                return i;
            }
        }
        return sorted.size() - 1;
    }

    private static long mean(List<Dots> box, int shift) {
        long all = box.stream().mapToLong(Dots::count).sum();
        return Math.round((double) box.stream().mapToLong(one -> one.count() * one.part(shift)).sum() / all);
    }

    private static void write(BufferedImage picture, File file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        file.delete();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), smallest);
        }
        writer.dispose();
    }

    private Smaller() {}
}
