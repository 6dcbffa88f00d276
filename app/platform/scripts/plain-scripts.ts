import { createHash } from 'node:crypto'
import path from 'node:path'
import { build, normalizePath, type Plugin, type ResolvedConfig } from 'vite'

const ASKED = '?script'

/**
 * `import address from '../save.script?script'` gives the address of a small script for a page of markup:
 * one file with everything it imports, named by its content. While developing Vite serves the source.
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
    async load(id) {
      if (!id.endsWith(ASKED)) return null
      const file = id.slice(0, -ASKED.length)
      if (config.command === 'serve') return saying(`/${normalizePath(path.relative(config.root, file))}`)
      this.addWatchFile(file)
      const source = await bundled(file, config)
      const name = path.basename(file).split('.')[0] ?? ''
      const mark = createHash('sha256').update(source).digest('base64url').slice(0, 8)
      const fileName = `${config.build.assetsDir}/${name}-${mark}.js`
      // The server only says the address; the browser's build brings the file.
      if (!config.build.ssr) this.emitFile({ type: 'asset', fileName, source })
      return saying(config.base + fileName)
    },
  }
}

function saying(address: string): string {
  return `export default ${JSON.stringify(address)}`
}

async function bundled(file: string, { root, build: { target } }: ResolvedConfig): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '~': path.resolve(root, 'app') } },
    build: {
      target,
      write: false,
      minify: 'esbuild',
      modulePreload: false,
      rollupOptions: { input: file, output: { format: 'es', inlineDynamicImports: true } },
    },
  })
  const outputs = [made].flat().flatMap((one) => ('output' in one ? one.output : []))
  const script = outputs.find((one) => one.type === 'chunk')
  if (!script) throw new Error(`${file} gave no script.`)
  return script.code
}
