/** A style sheet as text, as the build gives it. */
declare module '*.css?raw' {
  const css: string;
  // oxlint-disable-next-line import/no-default-export -- the build's own form
  export default css;
}
