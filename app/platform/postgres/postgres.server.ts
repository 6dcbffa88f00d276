import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import {
  createDatabase,
  NAME,
  query,
  reasonNotReady,
  servingUrlOf,
  urlOf,
  type Address,
} from './postgres-address.server'
import { freePort } from '../free-port.server'
import { findPlace, type Place } from './postgres-place.server'
import { end, isAlive, servesFolder } from './processes.server'

export type Postgres = {
  /** Address of the application's own database, as its owner. */
  url: string
  /** The same, as the role that serves requests. */
  servingUrl: string
  pid(): number | undefined
  /** Address of any database of this server, as its administrator. */
  adminUrl(database: string): string
  stop(): Promise<void>
}
type Options = {
  dataDir: string
  /** Tests trade safety from power cuts for speed. */
  durable?: boolean
  progress?: (line: string) => void
}

const PORT = 5432
/** Nothing waits for the disk, and nobody goes round through the hundred small databases of a run of the tests. */
const HASTY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }
const SOCKET_LIMIT = 100

/** Starts the PostgreSQL that comes with Feidi, creating its database the first time, and keeps it running. */
export async function startPostgres({ dataDir, durable = true, progress }: Options): Promise<Postgres> {
  const place = await findPlace(path.resolve(dataDir))
  const password = preparePassword(place)
  if (!fs.existsSync(path.join(place.data, 'PG_VERSION'))) {
    progress?.('Creating the database')
    initialise(place)
  }
  refuseOtherVersion(place)
  await stopLeftover(place)
  const address = { ...(await chooseAddress(place)), password }
  const server = supervise(place, address, durable)
  await server.ready()
  await createDatabase(address)
  const addresses = { url: urlOf(address, NAME, NAME), servingUrl: servingUrlOf(address) }
  const note = path.join(dataDir, 'postgres.json')
  fs.writeFileSync(note, JSON.stringify({ ...addresses, pid: server.pid() }), {
    mode: 0o600,
  })
  return {
    ...addresses,
    pid: server.pid,
    adminUrl: (database) => urlOf(address, 'postgres', database),
    stop: async () => {
      await server.stop()
      fs.rmSync(note, { force: true })
      if (address.host.startsWith('/') && address.host !== place.root) fs.rmdirSync(address.host)
    },
  }
}

/** The addresses of a server that another Feidi process keeps running on this folder, or null. */
export async function runningPostgres(dataDir: string): Promise<Pick<Postgres, 'url' | 'servingUrl'> | null> {
  try {
    const text = fs.readFileSync(path.join(dataDir, 'postgres.json'), 'utf8')
    const { url, servingUrl } = JSON.parse(text) as Pick<Postgres, 'url' | 'servingUrl'>
    await query(url, 'SELECT 1')
    return { url, servingUrl }
  } catch {
    return null
  }
}

function preparePassword({ root, account }: Place): string {
  fs.mkdirSync(path.dirname(root), { recursive: true, mode: 0o755 })
  fs.mkdirSync(root, { recursive: true, mode: 0o700 })
  const file = path.join(root, 'password')
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (account) for (const one of [root, file]) fs.chownSync(one, account.uid, account.gid)
  return fs.readFileSync(file, 'utf8')
}

/** initdb works in a folder beside, so that one cut short leaves nothing that looks like a database. */
function initialise(place: Place) {
  const half = path.join(place.root, 'data.new')
  fs.rmSync(half, { recursive: true, force: true })
  const locale =
    process.platform === 'linux'
      ? ['--locale-provider=libc', '--locale=C.UTF-8']
      : ['--locale-provider=builtin', '--locale=C', '--builtin-locale=C.UTF-8']
  const run = spawnSync(
    path.join(place.binaries, 'bin/initdb'),
    [
      '-D',
      half,
      '-U',
      'postgres',
      `--pwfile=${path.join(place.root, 'password')}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--lc-messages=C',
      '--no-instructions',
      ...locale,
    ],
    { ...running(place), encoding: 'utf8' },
  )
  if (run.status !== 0) {
    throw new Error(`PostgreSQL could not create its folder. ${run.error?.message ?? run.stderr.trim()}`)
  }
  fs.renameSync(half, place.data)
}

function refuseOtherVersion({ data, version }: Place) {
  const found = fs.readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim()
  const ours = version.split('.')[0]
  if (found === ours) return
  throw new Error(
    `The database in ${data} was written by PostgreSQL ${found}; this Feidi brings ${ours}. Move it with pg_dump and pg_restore.`,
  )
}

/** A killed Feidi leaves its server running, or only its pid file, whose pid may be a stranger's by now. */
async function stopLeftover({ data }: Place) {
  const file = path.join(data, 'postmaster.pid')
  if (!fs.existsSync(file)) return
  const pid = Number(fs.readFileSync(file, 'utf8').split('\n')[0])
  if (pid > 0 && isAlive(pid) && servesFolder(pid, fs.realpathSync(data))) {
    await end(pid, [
      ['SIGINT', 30],
      ['SIGQUIT', 10],
      ['SIGKILL', 5],
    ])
  }
  fs.rmSync(file, { force: true })
}

/** A Unix socket where there is one: nothing of this database can be reached from the network. */
async function chooseAddress({ root, account }: Place): Promise<{ host: string; port: number }> {
  if (process.platform === 'win32') return { host: '127.0.0.1', port: await freePort() }
  const file = path.join(root, `.s.PGSQL.${PORT}`)
  if (Buffer.byteLength(file) <= SOCKET_LIMIT) return { host: root, port: PORT }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'feidi-'))
  if (account) fs.chownSync(folder, account.uid, account.gid)
  return { host: folder, port: PORT }
}

function supervise(place: Place, address: Address, durable: boolean) {
  let child: ChildProcess | undefined
  let stopping = false
  const log = path.join(place.root, 'postgres.log')

  function launch() {
    if (stopping) return
    keepLogShort(log)
    const output = fs.openSync(log, 'a', 0o600)
    // In a group of its own, or the terminal's Ctrl-C would cut requests that are being finished.
    child = spawn(path.join(place.binaries, 'bin/postgres'), settings(place, address, durable), {
      ...running(place),
      stdio: ['ignore', output, output],
      detached: true,
    })
    fs.closeSync(output)
    child.once('error', () => undefined)
    child.once('exit', () => void pause(200).then(launch))
  }

  async function ready() {
    const until = Date.now() + 120_000
    for (;;) {
      const reason = await reasonNotReady(address)
      if (reason === null) return
      if (reason === 'password' || Date.now() > until) {
        stopping = true
        child?.kill('SIGINT')
        throw new Error(`PostgreSQL does not start (${reason}); its words are in ${log}.`)
      }
      await pause(30)
    }
  }

  async function stop() {
    stopping = true
    if (child?.pid)
      await end(child.pid, [
        ['SIGINT', 30],
        ['SIGQUIT', 10],
      ])
  }

  launch()
  return { ready, stop, pid: () => child?.pid }
}

function settings({ data }: Place, { host, port }: Address, durable: boolean): string[] {
  const socket = host.startsWith('/')
  const values = {
    listen_addresses: socket ? '' : host,
    ...(socket ? { unix_socket_directories: host, unix_socket_permissions: '0700' } : {}),
    port: String(port),
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_parameter_max_length_on_error: '0',
    max_connections: '100',
    // Emptying a database locks every table and index of it at once, and tests empty several beside each other.
    max_locks_per_transaction: '256',
    shared_buffers: '128MB',
    ...(durable ? {} : HASTY),
  }
  return ['-D', data, ...Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

function running({ binaries, account, root }: Place) {
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: process.env.NODE_ENV,
    ...(process.platform === 'win32' ? process.env : {}),
    PATH: process.env.PATH,
    LD_LIBRARY_PATH: path.join(binaries, 'lib'),
    DYLD_LIBRARY_PATH: path.join(binaries, 'lib'),
    LC_ALL: 'C',
    TZ: 'UTC',
  }
  return { env, cwd: root, ...(account ?? {}) }
}

function keepLogShort(log: string) {
  const size = fs.statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size > 10_000_000) fs.renameSync(log, `${log}.1`)
}
