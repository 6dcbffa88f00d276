import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const schema = path.join(root, 'prisma/schema.prisma')
const target = path.join(root, 'app/platform/generated')
const stamp = path.join(target, 'stamp')

/** Writes the Prisma client when the schema has changed since the last time. Works without a network. */
export function generate() {
  const cli = prismaCli()
  if (!cli || !existsSync(schema)) return
  const key = createHash('sha256')
    .update(readFileSync(schema))
    .update(readFileSync(cli.manifest))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return
  // Prisma would download a native schema engine that generating never runs; any executable satisfies it.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  const run = spawnSync(process.execPath, [cli.script, 'generate'], { cwd: root, env, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`Prisma could not write the client.\n${run.stdout}\n${run.stderr}`)
  mkdirSync(target, { recursive: true })
  writeFileSync(stamp, key)
}

/** A production install leaves the Prisma command out and brings the written client along. */
function prismaCli() {
  try {
    const manifest = createRequire(import.meta.url).resolve('prisma/package.json')
    return { manifest, script: path.join(path.dirname(manifest), 'build/index.js') }
  } catch {
    return null
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    generate()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
