import { db, inTransaction, type Prisma } from '~/platform/db.server'
import { explain } from './explain'
import { assignmentOf, differences, modelOf } from './model'
import type { Assignment, Problem } from './problem'
import { problemOf } from './problem.server'
import { solveApart, type Limits } from './solve.server'
import { SOLUTIONS } from './vocabulary'

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
  startedAt: Date
}
type Found = { assigned: Assignment; worth: number; gapPercent: number; seconds: number }

/**
 * Computes the next proposal that waits, if any: the best solution and alternatives, each in a thread of its own. A run cut
 * short is begun anew; of two who take the same, one writes. The answer counts what was computed.
 */
export async function computeProposals(clock: () => Date): Promise<number> {
  const run = await claim(clock())
  if (!run) return 0
  const { problem, aims, settingVersion } = await problemOf(db, run, clock())
  const found: Found[] = []
  for (let step = 1; step <= SOLUTIONS; step += 1) {
    const next = await solutionAfter(problem, found, aims, (gap) => beat(run, step, gap, clock()))
    if (!next) break
    found.push(next)
  }
  await write(run, problem, found, settingVersion, clock())
  return 1
}

async function claim(now: Date): Promise<Claimed | null> {
  return inTransaction(async (tx) => {
    const [run] = await tx.$queryRaw<Claimed[]>`
      UPDATE "RoomProposal" SET state = 'running', "startedAt" = ${now}, "beatAt" = ${now}, step = 1, "gapPercent" = NULL
      WHERE ("enclaveId", id) = (
        SELECT "enclaveId", id FROM "RoomProposal"
        WHERE state = 'queued' OR (state = 'running' AND "beatAt" < ${new Date(now.getTime() - DEAD_AFTER)})
        ORDER BY "queuedAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING "enclaveId", id, "startsOn", "endsBefore", version, "startedAt"`
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
  const solved = await solveApart(modelled.model, limits, (gap) => tells.push(told(gap)))
  await Promise.allSettled(tells)
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
  const gap = gapPercent === null ? null : Math.min(9999, Math.round(gapPercent * 100) / 100)
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
      data: first
        ? { state: 'ready', solvedVersion: version, solvedAt: now, settingVersion, gapPercent: null }
        : { state: 'failed', solvedVersion: version, solvedAt: now, settingVersion, gapPercent: null },
    })
    if (count === 0) return
    await tx.proposalLine.deleteMany({ where: { enclaveId, proposalId } })
    await tx.proposalSolution.deleteMany({ where: { enclaveId, proposalId } })
    for (const [index, one] of found.entries()) {
      const number = index + 1
      await tx.proposalSolution.create({
        data: {
          enclaveId,
          proposalId,
          number,
          worth: Math.round(one.worth),
          gapPercent: Math.round(one.gapPercent * 100) / 100,
          differs: first ? differences(first.assigned, one.assigned) : 0,
          seconds: Math.round(one.seconds * 10) / 10,
        },
      })
      const told = explain(problem, one.assigned)
      await tx.proposalLine.createMany({
        data: problem.wishes.map(({ id: tenancyId }) => ({
          enclaveId,
          proposalId,
          number,
          tenancyId,
          unitId: one.assigned.get(tenancyId) ?? null,
          told: told.get(tenancyId) as Prisma.InputJsonObject,
        })),
      })
    }
  })
}
