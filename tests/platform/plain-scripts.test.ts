import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { build, type Rollup } from 'vite'
import { plainScripts } from '~/platform/scripts/plain-scripts'

const root = mkdtempSync(path.join(os.tmpdir(), 'feidi-scripts-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

it('gives the server and the browser one address, and the browser one file with all it imports', async () => {
  mkdirSync(path.join(root, 'app'))
  writeFileSync(path.join(root, 'app/greeting.ts'), `export const greeting: string = 'good morning'`)
  writeFileSync(
    path.join(root, 'app/greet.script.ts'),
    `import { greeting } from '~/greeting'\ndocument.title = greeting satisfies string`,
  )
  writeFileSync(
    path.join(root, 'page.ts'),
    `import address from './app/greet.script?script'\nglobalThis.handle = { script: address }`,
  )
  const browser = await filesOf(false)
  const script = [...browser].find(([name]) => /^assets\/greet-[\w-]{8}\.js$/.test(name))
  expect(script?.[1]).toContain('good morning')
  expect(script?.[1]).not.toContain('import')
  expect(browser.get('page.js')).toContain(`/${script?.[0]}`)
  const server = await filesOf(true)
  expect(server.get('page.js')).toContain(`/${script?.[0]}`)
  expect([...server.keys()]).toEqual(['page.js'])
})

async function filesOf(ssr: boolean): Promise<Map<string, string>> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [plainScripts()],
    build: {
      write: false,
      ssr,
      minify: !ssr,
      rollupOptions: { input: path.join(root, 'page.ts'), output: { entryFileNames: '[name].js' } },
    },
  })
  const files = ([made].flat() as Rollup.RollupOutput[]).flatMap(({ output }) => output)
  return new Map(files.map((file) => [file.fileName, 'code' in file ? file.code : String(file.source)]))
}
