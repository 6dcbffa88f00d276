import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'esbuild'

const NAME = 'query-compiler.wasm'
const IN_BASE64 = /const \{ wasm \} = await import\("([^"]+)"\)\s+return await decodeBase64AsWasm\(wasm\)/

/**
 * What Prisma plans statements with comes as base64 in a module, which Node keeps as its source and as its text: nine
 * megabytes for as long as it runs. The build lays the bytes beside the pages as a file, which is read once. Throws when
 * Prisma has it otherwise.
 */
export function compilerAsFile(folder: string): Plugin {
  return {
    name: 'compiler-as-file',
    setup({ onLoad, resolve }) {
      onLoad({ filter: /generated[\\/]prisma[\\/]internal[\\/]class\.ts$/ }, async ({ path: file }) => {
        const text = readFileSync(file, 'utf8')
        const [found, module] = IN_BASE64.exec(text) ?? []
        if (!found || !module) throw new Error(`${file} no longer has its compiler in base64.`)
        const { path: place } = await resolve(module, {
          resolveDir: path.dirname(file),
          kind: 'dynamic-import',
        })
        const { wasm } = (await import(place)) as { wasm: string }
        writeFileSync(path.join(folder, NAME), Buffer.from(wasm, 'base64'))
        const contents = text.replace(
          found,
          `const { readFileSync } = await import('node:fs')
          return new WebAssembly.Module(readFileSync(new URL('./${NAME}', import.meta.url)))`,
        )
        return { contents, loader: 'ts' }
      })
    },
  }
}
