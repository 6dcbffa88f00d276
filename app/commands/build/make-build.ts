import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { generate } from '../generate.mjs'
import { CommandError } from '../report'
import { forgetBuild, isBuilt, sourcesHash, stampBuild } from './build-stamp.mjs'

/** Builds when there is no build of today's sources; a production install brings its build along. */
export async function buildWhenStale(): Promise<void> {
  if (!isBroughtAlong() && !isBuilt()) await build()
}

/** The program that starts, and the pages. A build is of the sources that lay there when it began. */
export async function build(): Promise<void> {
  if (!canBuild()) throw new CommandError('The pages cannot be built: run npm ci without --omit=dev first.')
  generate()
  forgetBuild()
  const hash = sourcesHash()
  const stop = showProgress('Building the pages')
  try {
    const { bundlePages, bundleStart } = await import('./bundle')
    await Promise.all([bundlePages(), bundleStart()])
    stampBuild(hash)
  } finally {
    stop()
  }
}

function isBroughtAlong(): boolean {
  return !canBuild() && existsSync('build/pages/server/index.js') && existsSync('build/start/start.js')
}

/** What only a build needs is not there in production. */
function canBuild(): boolean {
  try {
    createRequire(import.meta.url).resolve('@remix-run/route-config')
    return true
  } catch {
    return false
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
