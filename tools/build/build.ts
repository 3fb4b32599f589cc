import { build } from 'vite';

/** `npm run build [-- chrome|firefox]`: the extension for one browser or both, in `dist/<browser>`. */
const asked = process.argv.slice(2);
for (const target of asked.length > 0 ? asked : ['chrome', 'firefox']) {
  process.env['SAFI_TARGET'] = target;
  await build({ configFile: 'vite.config.ts' });
  console.log(`dist/${target}`);
}
