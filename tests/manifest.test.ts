import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('what Safi asks for', () => {
  it('is these permissions and no other', () => {
    expect(manifest.permissions).toEqual([
      'activeTab',
      'scripting',
      'storage',
      'contextMenus',
      'clipboardWrite',
    ]);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('is one content script, in the top frame of pages of the web', () => {
    expect(manifest.content_scripts).toEqual([
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['src/content/detector.ts'],
        run_at: 'document_idle',
      },
    ]);
  });

  it('lets its pages reach nothing but the package', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy.startsWith("default-src 'none';")).toBe(true);
    expect(policy).not.toMatch(/https?:|\*|unsafe/u);
    expect(policy).toContain("connect-src 'self'");
  });

  it('shows pages nothing of the package but the fonts of the reader', () => {
    expect(
      manifest.web_accessible_resources.map((entry: { resources: string[] }) => entry.resources),
    ).toEqual([['fonts/*.woff2']]);
  });
});

describe('what others made', () => {
  const notice = readFileSync('NOTICE', 'utf8');

  it.each(Object.entries(dependencies as Record<string, string>))(
    '%s %s is named in NOTICE with its version',
    (name, version) => {
      expect(notice).toMatch(
        new RegExp(`${name.replaceAll('/', '\\/')} ${version.replaceAll('.', '\\.')}\\s`, 'u'),
      );
    },
  );

  it('is pinned to exact versions', () => {
    const all = JSON.parse(readFileSync('package.json', 'utf8'));
    const versions = Object.values({ ...all.dependencies, ...all.devDependencies } as Record<
      string,
      string
    >);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/u.test(version))).toEqual([]);
  });
});
