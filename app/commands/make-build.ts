import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { forgetBuild, isBuilt, sourcesHash, stampBuild } from './build-stamp.mjs'
import { compressAssets } from './compress-assets'
import { generate } from './generate.mjs'
import { CommandError } from './report'

/** Builds when there is no build of today's sources; a production install brings its build along. */
export async function buildWhenStale(): Promise<void> {
  if (!isBroughtAlong() && !isBuilt()) await build()
}

/** The program that starts, before a start on new sources: it has the pages made while it prepares the database. */
export async function buildStartWhenStale(): Promise<void> {
  if (isBroughtAlong() || isBuilt()) return
  bundlerOrRefuse()
  generate()
  forgetBuild()
  await bundleStart()
}

/** The pages alone, for the program that was made before them. */
export async function buildPagesWhenStale(): Promise<void> {
  if (!isBroughtAlong() && !isBuilt()) await stampWhen(buildPages)
}

export async function build(): Promise<void> {
  bundlerOrRefuse()
  generate()
  forgetBuild()
  await stampWhen(() => Promise.all([buildPages(), bundleStart()]))
}

/** A build is of the sources that lay there when it began. */
async function stampWhen(work: () => Promise<unknown>): Promise<void> {
  const hash = sourcesHash()
  await work()
  stampBuild(hash)
}

async function buildPages(): Promise<void> {
  const stop = showProgress('Building the pages')
  const { code, output } = await run(bundlerOrRefuse(), ['vite:build'])
  if (code === 0) await compressAssets('build/pages/client')
  stop()
  if (code !== 0) throw new CommandError(`The pages could not be built.\n${output}`)
}

function isBroughtAlong(): boolean {
  return !bundler() && existsSync('build/pages/server/index.js') && existsSync('build/start/start.js')
}

/** The program that serves the pages, for Node alone; what only a first start needs stays in files of its own. */
async function bundleStart() {
  const { build: bundle } = await import('vite')
  await bundle({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '~': path.resolve('app') } },
    esbuild: { jsx: 'automatic' },
    build: {
      ssr: true,
      target: 'node20',
      outDir: 'build/start',
      emptyOutDir: true,
      rollupOptions: {
        input: { start: 'app/commands/start.ts' },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
}

function bundlerOrRefuse(): string {
  const command = bundler()
  if (!command) throw new CommandError('The pages cannot be built: run npm ci without --omit=dev first.')
  return command
}

function bundler(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve('@remix-run/dev/package.json')
    return path.join(path.dirname(manifest), 'dist/cli.js')
  } catch {
    return null
  }
}

/** Says every few seconds that a long step goes on; returns what ends it. */
export function showProgress(what: string): () => void {
  const began = performance.now()
  const seconds = () => Math.round((performance.now() - began) / 1000)
  console.log(`${what} …`)
  const timer = setInterval(() => console.log(`${what} … ${seconds()} s`), 5000)
  return () => {
    clearInterval(timer)
    console.log(`${what}: done in ${seconds()} s`)
  }
}

function run(script: string, args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: error.message }))
    child.once('close', (code) => resolve({ code, output }))
  })
}
