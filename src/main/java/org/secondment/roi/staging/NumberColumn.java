package org.secondment.roi.staging;

import org.apache.parquet.io.api.PrimitiveConverter;

/** Stands for a column whose values are taken from its reader, without conversion. */
final class NumberColumn extends PrimitiveConverter {}
