import { stillHolds, verifyEveryChain, type ChainReport } from '~/ground/audit/verify.server'
import { damagedFiles } from '~/ground/files/verify.server'
import { closeDatabase } from '~/platform/db.server'
import { checkEnv, env, loadEnvFile } from '~/platform/env.server'
import { runningPostgres, startPostgres } from '~/platform/postgres/postgres.server'
import { CommandError, report } from './report'

const PROBLEMS = {
  altered: 'was altered after it was written',
  missing: 'is missing',
  unlinked: 'does not follow from the event before it',
  cut: 'and whatever came after it were cut off',
  beyond_head: 'was written past the end of the chain',
} as const

/**
 * `npm run audit:verify`: walks every chain and names every break; exit code 1 when there is one. Each chain
 * ends with a line `enclave:number:hash`; given back later as an argument, it is held against the log, and so are the
 * lines that the server notes once a day in ANCHORS_FILE. Papers of records are held against their hashes.
 */
await report(async () => {
  loadEnvFile()
  checkEnv()
  const running = env().DATABASE_URL ?? (await runningPostgres(env().DATA_DIR))?.url
  const own = running ? null : await startPostgres({ dataDir: env().DATA_DIR, progress: console.log })
  process.env.DATABASE_URL = running ?? own?.url
  try {
    const reports = await verifyEveryChain()
    for (const chain of reports) print(chain)
    const lost = await lostNotes(process.argv.slice(2))
    const broken = reports.filter((chain) => chain.breaks.length > 0).length + lost
    const { checked, damaged } = await damagedFiles()
    for (const { id, name, problem } of damaged)
      console.log(
        `  file ${id} (${name}) ${problem === 'missing' ? 'is missing' : 'is not what was handed in'}`,
      )
    if (broken > 0)
      throw new CommandError(`The log does not hold: ${broken} of its chains or notes are broken.`)
    if (damaged.length > 0)
      throw new CommandError(`The log holds, but ${damaged.length} of ${checked} files do not.`)
    console.log(`The log holds: ${reports.length} chains and ${checked} files verified.`)
  } finally {
    await closeDatabase()
    await own?.stop()
  }
})

function print({ enclaveId, events, head, breaks }: ChainReport) {
  console.log(`${enclaveId}:${head.seq}:${head.hash}  ${events} events`)
  for (const { seq, problem } of breaks) console.log(`  event ${seq} ${PROBLEMS[problem]}`)
}

async function lostNotes(notes: string[]): Promise<number> {
  let lost = 0
  for (const note of notes) {
    const [enclaveId = '', seq = '', hash = ''] = note.split(':')
    if (!/^[0-9a-f-]{36}$/.test(enclaveId) || !/^\d+$/.test(seq)) {
      throw new CommandError(`This is no line of an earlier check: ${note}`)
    }
    if (await stillHolds(enclaveId, { seq: Number(seq), hash })) continue
    console.log(`  event ${seq} of ${enclaveId} is not the one noted down`)
    lost += 1
  }
  return lost
}
