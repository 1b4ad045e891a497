package org.secondment.roi;

/** Settings or options that cannot be used; the message says which, where and what would do. */
final class SettingsProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingsProblem(String message) {
        super(message);
    }
}
