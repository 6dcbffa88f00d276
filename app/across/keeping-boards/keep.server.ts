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
/** So many firms are written down by one statement: a tenth of what a statement may take with a hundred thousand of them. */
const FIRMS_AT_ONCE = 10_000
/** And so long all of them may take, for nobody waits. */
const SECONDS = 300

type Due = { enclaveId: string; seq: number }
type Work = { code: string; of: Of; firmsAtOnce: number }

/**
 * Works out anew the boards that sum up whole histories: of each enclave in which something has happened since, half an
 * hour later at the earliest, and of all of them once a day; firms are written down some at once. It may run at any time,
 * on several servers.
 */
export async function keepBoards(now: Date, only?: string, firmsAtOnce = FIRMS_AT_ONCE): Promise<number> {
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
      const keep = (tx: Tx) => keepWorked(tx, one, { code, of, firmsAtOnce }, now)
      if (!(await inTransaction(keep, { seconds: SECONDS }))) return false
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
async function keepWorked(tx: Tx, due: Due, { code, of, firmsAtOnce }: Work, now: Date) {
  const [lock] = await tx.$queryRaw<{ free: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtext(${`boards:${due.enclaveId}`})) AS free`
  if (!lock?.free) return false
  const { enclaveId, indicatorId } = of
  await tx.keptCase.deleteMany({ where: { enclaveId, indicatorId } })
  for (const firms of await stretchesOf(tx, enclaveId, firmsAtOnce)) {
    await tx.$executeRaw`
      INSERT INTO "KeptCase" ("enclaveId", "indicatorId", "firmId", "firmRef", name, track, industry, source,
        "evidenceId", ref, "countedOn", results, ${AID_COLUMNS})
      SELECT ${enclaveId}::uuid, ${indicatorId}::uuid, c."firmId", c."firmRef", c.name, c.track, c.industry, c.source,
        c."evidenceId", c.ref, c."countedOn", c.results, ${Prisma.join(AIDS.map((aid) => Prisma.raw(`c."${aid}"`)))}
      FROM ${WITH_AIDS({ ...of, firms }, KINDS)}`
  }
  for (const by of KINDS) {
    await put(tx, due, [workedBoard(code, by), await figuresOfWorked(tx, KEPT_CASES(of), by)], now)
  }
  return true
}

/** The firms of an enclave by their ids, so many at a time, the last of them open to whoever comes. */
async function stretchesOf(tx: Tx, enclaveId: string, size: number): Promise<Prisma.Sql[]> {
  const ends = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM "Firm"
      WHERE "enclaveId" = ${enclaveId}::uuid) f WHERE place % ${size} = 0 ORDER BY id`
  return [null, ...ends].map((after, at) => {
    const above = after ? Prisma.sql`f.id > ${after.id}::uuid` : Prisma.sql`true`
    const end = ends[at]
    return end ? Prisma.sql`${above} AND f.id <= ${end.id}::uuid` : above
  })
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
