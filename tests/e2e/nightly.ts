/** How often or how much: few where people wait for the checks, all of it in `npm run nightly`. */
export const many = (atNight: number, byDay: number): number =>
  process.env['SAFI_NIGHTLY'] === '1' ? atNight : byDay;

/** Milliseconds for a test that takes so much longer at night. */
export const patience = (atNight: number): number => many(atNight, 120_000);
