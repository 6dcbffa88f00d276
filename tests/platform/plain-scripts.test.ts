import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, expect, it } from 'vitest'
import { addressesIn } from '~/commands/build/addresses'

const root = mkdtempSync(path.join(os.tmpdir(), 'feidi-scripts-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

it('gives a page the address of its script, and the browser one file with all it imports', async () => {
  mkdirSync(path.join(root, 'assets'))
  writeFileSync(path.join(root, 'greeting.ts'), `export const greeting: string = 'good morning'`)
  writeFileSync(
    path.join(root, 'greet.script.ts'),
    `import { greeting } from './greeting'\ndocument.title = greeting satisfies string`,
  )
  const page = `import address from './greet.script?script'\nglobalThis.handle = { script: address }`
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    plugins: [addressesIn(root)],
  })
  const names = readdirSync(path.join(root, 'assets'))
  expect(names).toEqual([expect.stringMatching(/^greet-[\w-]{8}\.js$/)])
  const script = readFileSync(path.join(root, 'assets', names[0] ?? ''), 'utf8')
  expect(script).toContain('good morning')
  expect(script).not.toContain('import')
  expect(outputFiles[0]?.text).toContain(`"/assets/${names[0]}"`)
})
