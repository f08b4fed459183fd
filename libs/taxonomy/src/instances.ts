import { Cpv } from './cpv.js';
import { Nuts } from './nuts.js';
import { Places } from './places.js';

/** The look-ups, for code that Nest does not build. They hold nothing of their own, so one of each is enough. */
export const cpv = new Cpv();
export const nuts = new Nuts();
export const places = new Places();
