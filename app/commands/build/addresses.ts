import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'

const BROWSERS = 'es2022'
const MAKERS = { script: scriptOf, url: stylesOf }
const ENDINGS = { script: '.js', url: '.css' }

/**
 * `import address from './x.script?script'` and `'./x.css?url'` give the address of what is made of the file. It lies
 * in the folder's assets, named by its content.
 */
export function addressesIn(folder: string): Plugin {
  return {
    name: 'addresses',
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /\?(script|url)$/ }, async ({ path: given, resolveDir, importer, kind }) => {
        const [name = '', asked] = given.split('?')
        const found = await resolve(name, { resolveDir, importer, kind })
        return { path: found.path, errors: found.errors, namespace: asked ?? '' }
      })
      for (const asked of ['script', 'url'] as const)
        onLoad({ filter: /./, namespace: asked }, async ({ path: file }) => {
          const made = await MAKERS[asked](file)
          const mark = createHash('sha256').update(made).digest('base64url').slice(0, 8)
          const address = `/assets/${path.basename(file).split('.')[0]}-${mark}${ENDINGS[asked]}`
          writeFileSync(path.join(folder, address), made)
          return { contents: `export default ${JSON.stringify(address)}` }
        })
    },
  }
}

/** A script with everything it imports, as browsers run it. */
async function scriptOf(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    target: BROWSERS,
    minify: true,
    write: false,
    logLevel: 'warning',
  })
  const [made] = outputFiles
  if (!made) throw new Error(`${file} gave no script.`)
  return made.text
}

/** The styles with the classes that the pages use. */
async function stylesOf(file: string): Promise<string> {
  const [{ build: buildOfVite }, { default: tailwindcss }] = await Promise.all([
    import('vite'),
    import('@tailwindcss/vite'),
  ])
  const made = await buildOfVite({
    configFile: false,
    envFile: false,
    logLevel: 'warn',
    plugins: [tailwindcss()],
    build: { target: BROWSERS, write: false, copyPublicDir: false, rollupOptions: { input: file } },
  })
  const outputs = [made].flat().flatMap((one) => ('output' in one ? one.output : []))
  const styles = outputs.find(({ fileName }) => fileName.endsWith('.css'))
  if (styles?.type !== 'asset') throw new Error(`${file} gave no styles.`)
  return styles.source.toString()
}
