import { db, inTransaction, type Prisma, type Tx } from '~/platform/db.server'
import { logBug } from '~/platform/log.server'
import { explain } from './explain'
import { gapWithin } from './gap'
import { assignmentOf, differences, modelOf } from './model'
import type { Assignment, Problem } from './problem'
import { problemOf } from './problem.server'
import { solveApart, type Limits } from './solve.server'
import { MOST_TRIES, SOLUTIONS, type Failure } from './vocabulary'

/** Milliseconds after which a run that was not heard of is taken to have died with its process. */
const DEAD_AFTER = 120_000
/** One choice in so many that are free must differ in an alternative, and at least one. */
const ONE_IN = 5

type Claimed = {
  enclaveId: string
  id: string
  startsOn: Date
  endsBefore: Date
  version: number
  /** How often it was begun, this time included. */
  tries: number
  startedAt: Date
}
type Found = { assigned: Assignment; worth: number; gapPercent: number; seconds: number }

/**
 * Computes the next proposal that waits, if any: the best solution and alternatives, each in a thread of its own. A run cut
 * short is begun anew, so often; of two who take the same, one writes. A run that throws has failed and says so: begun
 * again it would throw again. The answer counts what was computed.
 */
export async function computeProposals(clock: () => Date): Promise<number> {
  const run = await claim(clock())
  if (!run) return 0
  if (run.tries > MOST_TRIES) await failed(run, 'died', clock())
  else {
    await compute(run, clock).catch(async (error: unknown) => {
      logBug(error, `proposal ${run.id}`)
      await failed(run, 'broke', clock())
    })
  }
  return 1
}

async function compute(run: Claimed, clock: () => Date): Promise<void> {
  const { problem, aims, settingVersion } = await problemOf(db, run, clock())
  const found: Found[] = []
  for (let step = 1; step <= SOLUTIONS; step += 1) {
    const next = await solutionAfter(problem, found, aims, (gap) => beat(run, step, gap, clock()))
    if (!next) break
    found.push(next)
  }
  if (found.length === 0) return failed(run, 'nothing_found', clock(), settingVersion)
  await write(run, problem, found, settingVersion, clock())
}

/** The run came to nothing, and why; what was proposed before stays to be looked at no longer. */
async function failed(run: Claimed, failure: Failure, now: Date, settingVersion?: number): Promise<void> {
  const { enclaveId, id: proposalId, version } = run
  const solved = { solvedVersion: version, solvedAt: now, gapPercent: null }
  await inTransaction(async (tx) => {
    const { count } = await tx.roomProposal.updateMany({
      where: mine(run),
      data: { ...solved, state: 'failed', failure, ...(settingVersion ? { settingVersion } : {}) },
    })
    if (count > 0) await takeAway(tx, enclaveId, proposalId)
  })
}

async function takeAway(tx: Tx, enclaveId: string, proposalId: string): Promise<void> {
  await tx.proposalLine.deleteMany({ where: { enclaveId, proposalId } })
  await tx.proposalSolution.deleteMany({ where: { enclaveId, proposalId } })
}

async function claim(now: Date): Promise<Claimed | null> {
  return inTransaction(async (tx) => {
    const [run] = await tx.$queryRaw<Claimed[]>`
      UPDATE "RoomProposal" SET state = 'running', tries = tries + 1, "startedAt" = ${now}, "beatAt" = ${now}, step = 1, "gapPercent" = NULL
      WHERE ("enclaveId", id) = (
        SELECT "enclaveId", id FROM "RoomProposal"
        WHERE state = 'queued' OR (state = 'running' AND "beatAt" < ${new Date(now.getTime() - DEAD_AFTER)})
        ORDER BY "queuedAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING "enclaveId", id, "startsOn", "endsBefore", version, tries, "startedAt"`
    return run ?? null
  })
}

/** The best solution that differs from those before it. */
async function solutionAfter(
  problem: Problem,
  before: readonly Found[],
  limits: Limits,
  told: (gapPercent: number | null) => Promise<unknown>,
): Promise<Found | null> {
  await told(null)
  const chosen = before[0] ? before[0].assigned.size - problem.fixed.length : 0
  if (before.length > 0 && chosen < 1) return null
  const apart = Math.max(1, Math.ceil(chosen / ONE_IN))
  const modelled = modelOf(
    problem,
    before.map(({ assigned }) => assigned),
    apart,
  )
  const begun = performance.now()
  const tells: Promise<unknown>[] = []
  const solved = await solveApart(modelled.model, limits, (gap) => {
    // How far it is may be said once less: that is no reason to end the work.
    tells.push(told(gap).catch(() => undefined))
  })
  await Promise.all(tells)
  if (!solved) return null
  const { worth, gapPercent, chosen: columns } = solved
  return {
    assigned: assignmentOf(modelled, columns),
    worth,
    gapPercent,
    seconds: (performance.now() - begun) / 1000,
  }
}

const mine = ({ enclaveId, id, startedAt }: Claimed) => ({ enclaveId, id, state: 'running', startedAt })

function beat(run: Claimed, step: number, gapPercent: number | null, now: Date) {
  const gap = gapPercent === null ? null : gapWithin(gapPercent)
  return db.roomProposal.updateMany({ where: mine(run), data: { step, gapPercent: gap, beatAt: now } })
}

async function write(
  run: Claimed,
  problem: Problem,
  found: readonly Found[],
  settingVersion: number,
  now: Date,
) {
  const { enclaveId, id: proposalId, version } = run
  const first = found[0]
  await inTransaction(async (tx) => {
    // Whoever was taken for dead and comes after all finds that another run has begun, and writes nothing.
    const { count } = await tx.roomProposal.updateMany({
      where: mine(run),
      data: { state: 'ready', solvedVersion: version, solvedAt: now, settingVersion, gapPercent: null },
    })
    if (count === 0) return
    await takeAway(tx, enclaveId, proposalId)
    for (const [index, one] of found.entries()) {
      const number = index + 1
      await tx.proposalSolution.create({
        data: {
          enclaveId,
          proposalId,
          number,
          worth: Math.round(one.worth),
          gapPercent: gapWithin(one.gapPercent),
          differs: first ? differences(first.assigned, one.assigned) : 0,
          seconds: Math.round(one.seconds * 10) / 10,
        },
      })
      const told = explain(problem, one.assigned)
      await tx.proposalLine.createMany({
        data: problem.wishes.map(({ id: applicationId }) => ({
          enclaveId,
          proposalId,
          number,
          applicationId,
          unitId: one.assigned.get(applicationId) ?? null,
          told: told.get(applicationId) as Prisma.InputJsonObject,
        })),
      })
    }
  })
}
