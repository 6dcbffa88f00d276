import path from 'node:path'
import { normalizePath, type Plugin, type ResolvedConfig } from 'vite'

const ASKED = '?script'

/**
 * `import address from '../save.script?script'` gives the address of a small script for a page of markup:
 * one file with everything it imports, named by its content (commands/build/addresses.ts). While developing Vite serves the source.
 */
export function plainScripts(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'plain-scripts',
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved
    },
    async resolveId(source, importer) {
      if (!source.endsWith(ASKED)) return null
      const found = await this.resolve(source.slice(0, -ASKED.length), importer, { skipSelf: true })
      return found ? `${found.id}${ASKED}` : null
    },
    load(id) {
      if (!id.endsWith(ASKED)) return null
      const file = id.slice(0, -ASKED.length)
      return `export default ${JSON.stringify(`/${normalizePath(path.relative(config.root, file))}`)}`
    },
  }
}
