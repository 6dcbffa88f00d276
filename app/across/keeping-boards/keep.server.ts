import { indicatorsOf } from '~/plan/counting/indicators.server'
import { keptAsJson } from '~/plan/kept-boards/kept-json'
import { STRUCTURE_BOARD, structureBoard } from '~/plan/structure/structure.server'
import { classLists } from '~/plan/structure/classes.server'
import { AIDS, KINDS } from '~/plan/what-worked/aids'
import { AID_COLUMNS, KEPT_CASES, WITH_AIDS, type Of } from '~/plan/what-worked/cases-sql.server'
import { figuresOfWorked } from '~/plan/what-worked/figures.server'
import { casesOf, workedBoard } from '~/plan/what-worked/worked.server'
import { db, inTransaction, Prisma, type Tx } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { dateOfDay, dayOf } from '~/shared/days'

/** What was worked out is worked out again no sooner. */
const KEPT_FOR_MINUTES = 30

type Due = { enclaveId: string; seq: number }

/**
 * Works out anew the boards that sum up whole histories: of each enclave in which something has happened since, half an
 * hour later at the earliest, and of all of them once a day. It may run at any time, on several servers at once.
 */
export async function keepBoards(now: Date, only?: string): Promise<number> {
  const before = new Date(now.getTime() - KEPT_FOR_MINUTES * 60_000)
  const due = await db.$queryRaw<Due[]>`
    SELECT h."enclaveId", h.seq FROM "EventHead" h JOIN "Enclave" e ON e.id = h."enclaveId"
    LEFT JOIN "KeptBoard" k ON k."enclaveId" = h."enclaveId" AND k.board = ${STRUCTURE_BOARD}
    WHERE (${only ?? null}::uuid IS NULL OR e.id = ${only ?? null}::uuid)
      AND (k.day IS DISTINCT FROM ${dateOfDay(dayOf(now))}::date OR k.seq <> h.seq AND k.at <= ${before})`
  return eachRow('boards', due, async (one) => {
    const today = dayOf(now)
    const indicators = await indicatorsOf(one.enclaveId, today)
    for (const { code } of indicators) {
      const of = await casesOf(one.enclaveId, code, today)
      if (!(await inTransaction((tx) => keepWorked(tx, one, { code, of }, now)))) return false
    }
    // The last to be written: by it the next run knows that all of them are.
    const structure = await structureBoard(one.enclaveId, today)
    const lists = await classLists(one.enclaveId, today)
    return inTransaction(async (tx) => {
      for (const list of lists) await put(tx, one, list, now)
      await put(tx, one, [STRUCTURE_BOARD, structure], now)
      return true
    })
  })
}

/** Counts by firms from the firms that are written down, so that each figure has its rows; one server at a time. */
async function keepWorked(tx: Tx, due: Due, { code, of }: { code: string; of: Of }, now: Date) {
  const [lock] = await tx.$queryRaw<{ free: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtext(${`boards:${due.enclaveId}`})) AS free`
  if (!lock?.free) return false
  const { enclaveId, indicatorId } = of
  await tx.keptCase.deleteMany({ where: { enclaveId, indicatorId } })
  await tx.$executeRaw`
    INSERT INTO "KeptCase" ("enclaveId", "indicatorId", "firmId", "firmRef", name, track, industry, source,
      "evidenceId", ref, "countedOn", results, ${AID_COLUMNS})
    SELECT ${enclaveId}::uuid, ${indicatorId}::uuid, c."firmId", c."firmRef", c.name, c.track, c.industry, c.source,
      c."evidenceId", c.ref, c."countedOn", c.results, ${Prisma.join(AIDS.map((aid) => Prisma.raw(`c."${aid}"`)))}
    FROM ${WITH_AIDS(of, KINDS)}`
  for (const by of KINDS) {
    await put(tx, due, [workedBoard(code, by), await figuresOfWorked(tx, KEPT_CASES(of), by)], now)
  }
  return true
}

async function put(
  tx: Tx,
  { enclaveId, seq }: Due,
  [board, body]: [string, Prisma.InputJsonValue],
  now: Date,
) {
  const said = { day: dateOfDay(dayOf(now)), seq, at: now, body: keptAsJson(body) }
  await tx.keptBoard.upsert({
    where: { enclaveId_board: { enclaveId, board } },
    create: { enclaveId, board, ...said },
    update: said,
  })
}
