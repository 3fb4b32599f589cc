import { unzipSync } from 'fflate';

export type Target = 'chrome' | 'firefox';

/** What the rules look at of a manifest; everything else in it is not theirs. */
export type Manifest = Record<string, unknown> & {
  manifest_version?: number;
  version?: string;
  default_locale?: string;
  icons?: Record<string, string>;
  action?: { default_popup?: string; default_icon?: Record<string, string> };
  options_ui?: { page?: string };
  background?: { service_worker?: string; scripts?: string[] };
  content_scripts?: { js?: string[]; css?: string[] }[];
  content_security_policy?: { extension_pages?: string };
  browser_specific_settings?: {
    gecko?: {
      id?: string;
      strict_min_version?: string;
      data_collection_permissions?: { required?: string[] };
    };
    gecko_android?: { strict_min_version?: string };
  };
};

/** A package as a store opens it: file names are relative, folders are left out. */
export type Package = { target: Target; manifest: Manifest; files: Map<string, Uint8Array> };

/** The text of a file of a package; empty where there is none. */
export const textOf = (files: Package['files'], name: string): string =>
  new TextDecoder().decode(files.get(name));

/** Opens the zip of a package. A manifest that is missing or no JSON is a fault of ours, and throws. */
export function openPackage(target: Target, zip: Uint8Array): Package {
  const files = new Map(Object.entries(unzipSync(zip)));
  return { target, files, manifest: JSON.parse(textOf(files, 'manifest.json')) as Manifest };
}
