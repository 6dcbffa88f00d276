import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const STAMP = 'build/stamp'
const SOURCES = ['app', 'public', 'prisma/schema.prisma', 'package-lock.json', 'tsconfig.json']
const APART = /(^|\/)(generated|decisions)$|\.md$/

/** True when the build was made from exactly the files that lie here now. */
export function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourcesHash()
}

export function forgetBuild() {
  rmSync(STAMP, { force: true })
}

export function stampBuild(hash) {
  writeFileSync(STAMP, hash)
}

export function sourcesHash() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesIn)) hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

function filesIn(place) {
  if (!existsSync(place)) return []
  const entries = readdirSync(path.dirname(place), { withFileTypes: true })
  const isFolder = entries.find((entry) => entry.name === path.basename(place))?.isDirectory()
  if (APART.test(place)) return []
  if (!isFolder) return [place]
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(`${place}/${name}`))
}
