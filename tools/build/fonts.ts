const naskh = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';
const markazi = '@fontsource-variable/markazi-text/files/markazi-text';
const plex = '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic';
const kufi = '@fontsource/noto-kufi-arabic/files/noto-kufi-arabic';

const files = [
  `${markazi}-arabic-wght-normal.woff2`,
  `${markazi}-latin-wght-normal.woff2`,
  `${naskh}-arabic-wght-normal.woff2`,
  `${naskh}-latin-wght-normal.woff2`,
  `${plex}-arabic-400-normal.woff2`,
  `${plex}-latin-400-normal.woff2`,
  `${plex}-arabic-600-normal.woff2`,
  `${plex}-latin-600-normal.woff2`,
  `${kufi}-arabic-400-normal.woff2`,
  `${kufi}-latin-400-normal.woff2`,
  `${kufi}-arabic-700-normal.woff2`,
  `${kufi}-latin-700-normal.woff2`,
];

/** The faces that the package ships: file name in `fonts/`, and where npm put it. */
export const fonts: readonly (readonly [string, string])[] = files.map((file) => [
  file.slice(file.lastIndexOf('/') + 1),
  `node_modules/${file}`,
]);
