package org.secondment.roi.simulate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Text as bytes, gathered before it is written; never an object per value. */
final class AsciiBuffer {

    private static final int SIZE = 1 << 16;
    private static final int FULL = SIZE - 1024;

    private final byte[] bytes = new byte[SIZE];
    private int end;

    AsciiBuffer put(char letter) {
        bytes[end++] = (byte) letter;
        return this;
    }

    AsciiBuffer put(byte[] text) {
        System.arraycopy(text, 0, bytes, end, text.length);
        end += text.length;
        return this;
    }

    /** A number of at least so many digits, zeros in front. */
    AsciiBuffer digits(long number, int least) {
        int count = least;
        for (long most = power(least); number >= most; most *= 10) {
            count++;
        }
        long left = number;
        for (int place = end + count - 1; place >= end; place--) {
            bytes[place] = (byte) ('0' + left % 10);
            left /= 10;
        }
        end += count;
        return this;
    }

    AsciiBuffer tenths(int tenths) {
        return digits(tenths / 10, 1).put('.').digits(tenths % 10, 1);
    }

    AsciiBuffer pence(long pence) {
        return digits(pence / 100, 1).put('.').digits(pence % 100, 2);
    }

    /** Where the next letter goes. */
    int end() {
        return end;
    }

    String from(int start) {
        return new String(bytes, start, end - start, StandardCharsets.US_ASCII);
    }

    /** Writes what is there once there is much of it. */
    void relieve(OutputStream out) throws IOException {
        if (end > FULL) {
            flush(out);
        }
    }

    void flush(OutputStream out) throws IOException {
        out.write(bytes, 0, end);
        end = 0;
    }

    private static long power(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }
}
