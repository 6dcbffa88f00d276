import { cpSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { RouteConfigEntry } from '@remix-run/route-config'
import { build, type BuildOptions } from 'esbuild'
import { routesOf } from '~/platform/web/server-build'
import { addressesIn } from './addresses'
import { compressAssets } from './compress-assets'
import { writeInAscii } from './in-ascii'
import { compilerAsFile } from './query-compiler'

const CLIENT = 'build/pages/client'
const SERVER = 'build/pages/server'

/** What runs under Node alone: packages stay what they are, what is only sometimes needed is a file of its own. */
const UNDER_NODE: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  splitting: true,
  logLevel: 'warning',
  chunkNames: '[name]-[hash]',
}

/** The program that starts, and the thread in which it loads the example. */
export async function bundleStart(): Promise<void> {
  rmSync('build/start', { recursive: true, force: true })
  await build({
    ...UNDER_NODE,
    entryPoints: { start: 'app/commands/start.ts', 'load-example': 'app/commands/load-example.ts' },
    outdir: 'build/start',
  })
}

/** The product and its references for the bench, under Node alone as what starts: reading TypeScript would take memory, too. */
export async function bundleBench(): Promise<string> {
  await build({ ...UNDER_NODE, entryPoints: ['app/commands/bench/server.ts'], outdir: 'build/bench' })
  return 'build/bench/server.js'
}

/** The pages: one module with every route, and beside it the styles and plain scripts that they name. */
export async function bundlePages(): Promise<void> {
  rmSync('build/pages', { recursive: true, force: true })
  mkdirSync(path.join(CLIENT, 'assets'), { recursive: true })
  mkdirSync(SERVER, { recursive: true })
  cpSync('public', CLIENT, { recursive: true })
  const { default: tree } = await import('~/routes')
  await build({
    ...UNDER_NODE,
    stdin: { contents: pagesOf(await tree), resolveDir: process.cwd(), sourcefile: 'pages.ts', loader: 'ts' },
    outdir: SERVER,
    entryNames: 'index',
    plugins: [addressesIn(CLIENT), compilerAsFile(SERVER)],
  })
  writeInAscii(SERVER)
  await compressAssets(CLIENT)
}

/** A module that imports every route and hands them to Remix. */
function pagesOf(tree: RouteConfigEntry[]): string {
  const routes = routesOf(tree)
  return [
    `import * as entry from '~/entry.server'`,
    `import * as root from '~/root'`,
    `import { serverBuildOf } from '~/platform/web/server-build'`,
    ...routes.map(({ file }, index) => `import * as route${index} from ${JSON.stringify(`~/${file}`)}`),
    `export default serverBuildOf(entry, [`,
    `  { id: 'root', path: '', module: root },`,
    ...routes.map(
      ({ file: _, ...place }, index) => `  { ...${JSON.stringify(place)}, module: route${index} },`,
    ),
    `])`,
  ].join('\n')
}
