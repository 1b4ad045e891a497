package org.secondment.roi.simulate;

import java.util.List;

/** Invented names of clients and lawyers. */
final class Names {

    private static final List<String> STARTS = List.of(
            "Vel", "Quar", "Tal", "Bram", "Osk", "Fen", "Drav", "Mer", "Hol", "Cas", "Thor", "Wend", "Pell", "Gar",
            "Ister", "Lun", "Kest", "Rov", "Sarn", "Ulm");
    private static final List<String> ENDS = List.of(
            "mora", "rick", "lowby", "wyke", "denne", "haven", "ston", "aris", "fell", "combe", "ondo", "bridge",
            "anza", "mere", "ivo", "croft", "ette", "gard", "olin", "wich");
    private static final String INITIALS = "ABCDEFGHJKLMNPRSTVW";
    private static final int STRIDE = 137;

    static String ofClient(int number, Sector sector) {
        return stem(number) + " " + sector.suffix();
    }

    static String ofLawyer(int number) {
        return INITIALS.charAt(number % INITIALS.length()) + ". " + stem(number + 7);
    }

    /** A word of its own for each of the first 400 numbers; then the words return with a numeral. */
    private static String stem(int number) {
        int words = STARTS.size() * ENDS.size();
        int place = (int) (number % words * (long) STRIDE % words);
        String word = STARTS.get(place / ENDS.size()) + ENDS.get(place % ENDS.size());
        return number < words ? word : word + " " + (number / words + 1);
    }

    private Names() {}
}
