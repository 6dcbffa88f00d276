/** The address of a plain script, for a page's `handle.script`: decisions/0014-plain-scripts.md. */
declare module '*.script?script' {
  const address: string
  export default address
}
