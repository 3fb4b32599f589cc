import { afterAll, beforeAll } from 'vitest';
import { start, type Driver } from './driver.ts';
import { serve, type Served, type Site } from './serve.ts';

/**
 * The run's browser with Safi and a site of these pages, there from before the first test of the `describe` that calls it until
 * after its last. The fields are filled when a test runs, not before.
 */
export function onSite(pages: Site): { readonly driver: Driver; readonly site: Served } {
  const at: { driver?: Driver; site?: Served } = {};
  beforeAll(async () => {
    [at.driver, at.site] = await Promise.all([start(), serve(pages)]);
  });
  afterAll(async () => {
    await at.driver?.close();
    await at.site?.close();
  });
  return at as { driver: Driver; site: Served }; // filled before the first test, as said above
}
