/** Stands in packed tables where a value, which is never negative, is not known. */
export const UNKNOWN = -1;
