import { describe, expect, it } from 'vitest';
import { withSite } from '../../src/settings/site.ts';
import { validate } from '../../src/settings/validate.ts';

const site = { hide: 'always', reader: false, spared: ['share|class|div.share'] } as const;
const sites = { 'a.example': { ...site, spared: [...site.spared] } };

describe('the choices of a site', () => {
  it('change one by one', () => {
    expect(withSite(sites, 'a.example', { hide: null })).toEqual({
      'a.example': { ...site, hide: null },
    });
  });

  it('are forgotten with the last of them', () => {
    expect(withSite(sites, 'a.example', { hide: null, spared: [] })).toEqual({});
  });

  it('leave other sites alone', () => {
    expect(Object.keys(withSite(sites, 'b.example', { reader: true }))).toEqual([
      'a.example',
      'b.example',
    ]);
  });

  it.each([
    [undefined, []],
    ['share', []],
    [['share|class|div', 5, null], ['share|class|div']],
  ])('read %j as the things that are kept there', (spared, expected) => {
    const read = validate({ sites: { 'a.example': { hide: 'never', reader: true, spared } } });
    expect(read.sites['a.example']?.spared).toEqual(expected);
  });
});
