package org.secondment.roi.practice;

/** Whether one practice was kept for one secondment. */
public record KeptPractice(String secondmentId, Practice practice, Kept kept) {}
