import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

const MARK = '?asleep';
const EXPORT = /\nexport \{ (\w+) \};\s*$/u;

/** A module and all that it imports, as the body of a function that ends in its one export. */
async function bodyOf(file: string): Promise<{ name: string; body: string; files: string[] }> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      lib: { entry: file, formats: ['es'] },
      write: false,
      minify: false,
      target: 'es2023',
    },
  });
  const chunk = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error(`${file} gave no script`);
  const name = EXPORT.exec(chunk.code)?.[1];
  if (name === undefined) throw new Error(`${file} exports more or less than one function`);
  return { name, body: chunk.code.replace(EXPORT, ''), files: chunk.moduleIds };
}

/**
 * Puts a module, where one other imports it, into a function that makes it anew at every call. A script that leaves
 * most pages before it needs the module does not even have it compiled there: in Chromium that was a quarter of what the
 * detector cost. In: both files by their paths in the checkout; the module exports one function and keeps no state.
 */
export function asleep({ importer, module }: { importer: string; module: string }): Plugin {
  const file = resolve(module);
  return {
    name: 'safi-asleep',
    enforce: 'pre',
    async resolveId(source, from) {
      if (from !== resolve(importer)) return null;
      const found = await this.resolve(source, from, { skipSelf: true });
      return found?.id === file ? file + MARK : null;
    },
    async load(id) {
      if (id !== file + MARK) return null;
      const { name, body, files } = await bodyOf(file);
      for (const one of files) this.addWatchFile(one);
      return {
        code: `export function ${name}(...given) {\n${body}\nreturn ${name}(...given);\n}`,
        moduleType: 'js',
      };
    },
  };
}
