import { settingFrom } from '~/ground/settings/settings'
import type { Ranking } from '~/ground/settings/rankings'
import type { Actor } from '~/ground/people/actor'
import { db, Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { askTogether } from '~/platform/together.server'
import { dayOf, type Day } from '~/shared/days'
import { countedUpTo, COUNTED, rangeOfPage } from '~/shared/page-range'
import { mayRank } from './abilities'
import { READING_STATES, type ReadingState } from './vocabulary'

export const READINGS_ON_A_PAGE = 30

export type Placed = { id: string; place: number; among: number | null; onDay: Day; source: string }
/** A ranking with the last place that is approved and the one before it, and what waits for the bureau. */
export type RankLine = Ranking & { last: Placed | null; before: Placed | null; waiting: number }

/** Every ranking of a day as it is approved; of a closing what was approved when it was made. */
export async function ranksOn(enclaveId: string, day: Day, knownAt: Date | null = null): Promise<RankLine[]> {
  const [from, known] = knownAt
    ? [dayOf(knownAt), Prisma.sql`AND x."decidedAt" <= ${knownAt}`]
    : [day, Prisma.empty]
  const rows = await askTogether<Ranking & { waiting: number; placed: Placed[] }>(Prisma.sql`
    SELECT c.code, c.zh, c.en, c.target, (SELECT count(*)::int FROM "RankReading" w
        WHERE w."enclaveId" = ${enclaveId}::uuid AND w.code = c.code AND w.state = 'submitted') AS waiting,
      coalesce((SELECT json_agg(p ORDER BY p."onDay" DESC) FROM (
        SELECT DISTINCT ON (x."onDay") x.id, x.place, x.among, x."onDay"::text AS "onDay", x.source FROM "RankReading" x
        WHERE x."enclaveId" = ${enclaveId}::uuid AND x.code = c.code AND x.state = 'approved'
          AND x."onDay" <= ${day}::date ${known}
        ORDER BY x."onDay" DESC, x."decidedAt" DESC, x.id DESC LIMIT 2) p), '[]') AS placed
    FROM ROWS FROM (jsonb_to_recordset(coalesce(setting_on(${enclaveId}::uuid, 'rankings', ${from}::date) -> 'rankings', '[]'))
      AS (code text, zh text, en text, target int)) WITH ORDINALITY AS c(code, zh, en, target, at) ORDER BY c.at`)
  return rows.map(({ placed, ...line }) => ({
    ...line,
    last: placed[0] ?? null,
    before: placed[1] ?? null,
  }))
}

/** Every ranking the settings ever named, as the newest version that names it does. */
export async function everyRanking(tx: Pick<Tx, 'setting'>, enclaveId: string): Promise<Ranking[]> {
  const versions = await tx.setting.findMany({
    where: { enclaveId, topic: 'rankings' },
    orderBy: { version: 'desc' },
    take: 200,
  })
  const all = versions.flatMap(({ content }) => settingFrom('rankings', content).rankings)
  return all.filter(({ code }, index) => all.findIndex((one) => one.code === code) === index)
}

export type ReadingLine = Placed & {
  state: ReadingState
  fileId: string
  enteredBy: string
  enteredOn: Day
  decidedBy: string | null
  note: string | null
  mayDecide: boolean
}

/** A ranking with what was reported of it, the newest first, a page of it. 404 for one that was never watched. */
export async function rankingPage(actor: Actor, code: string | undefined, today: Day, page = 1) {
  const { enclaveId } = actor
  const ranking = (await everyRanking(db, enclaveId)).find((one) => one.code === code) ?? notFound()
  const lines = await ranksOn(enclaveId, today)
  const [skip, take] = [(page - 1) * READINGS_ON_A_PAGE, READINGS_ON_A_PAGE]
  const found = await readings(actor, Prisma.sql`r.code = ${ranking.code}`, skip, take + 1)
  const [count] = await db.$queryRaw<{ all: number }[]>`
    SELECT count(*)::int AS all FROM (SELECT 1 FROM "RankReading" WHERE "enclaveId" = ${enclaveId}::uuid
      AND code = ${ranking.code} LIMIT ${COUNTED}) n`
  const rows = found.slice(0, take)
  return {
    slug: actor.enclaveSlug,
    line: lines.find((one) => one.code === ranking.code) ?? {
      ...ranking,
      last: null,
      before: null,
      waiting: 0,
    },
    isWatched: lines.some((one) => one.code === ranking.code),
    rows,
    page,
    more: found.length > take,
    range: rangeOfPage(page, take, rows.length, countedUpTo(count?.all ?? 0)),
  }
}

/** One reported place of a ranking; 404 where it has none such. */
export async function readingOf(actor: Actor, id: string | undefined): Promise<ReadingLine> {
  const [row] = id && isId(id) ? await readings(actor, Prisma.sql`r.id = ${id}::uuid`, 0, 1) : []
  return row ?? notFound()
}

/** Everything that was reported of the rankings of an enclave, or of one, for a file: some of it at a time. */
export async function* everyReading(actor: Actor, code: string | null) {
  const which = code === null ? Prisma.sql`true` : Prisma.sql`r.code = ${code}`
  const names = await everyRanking(db, actor.enclaveId)
  for (let after: string | null = null, more = true; more;) {
    const rest: Prisma.Sql = after ? Prisma.sql`r.id > ${after}::uuid` : Prisma.sql`true`
    const rows = await readings(actor, Prisma.sql`${which} AND ${rest}`, 0, AT_ONCE, Prisma.sql`r.id`)
    yield rows.map((row) => ({ ...row, ranking: names.find((one) => one.code === row.code) ?? null }))
    more = rows.length === AT_ONCE
    after = rows.at(-1)?.id ?? null
  }
}
const AT_ONCE = 500

async function readings(
  { enclaveId, userId, role }: Actor,
  which: Prisma.Sql,
  skip: number,
  take: number,
  order = Prisma.sql`r."onDay" DESC, r."enteredAt" DESC, r.id DESC`,
): Promise<(ReadingLine & { code: string })[]> {
  const rows = await db.$queryRaw<(ReadingLine & { code: string; enteredById: string })[]>`
    SELECT r.id, r.code, r.place, r.among, r."onDay"::text AS "onDay", r.source, r.state, r."fileId", r.note, r."enteredById",
      e.name AS "enteredBy", (r."enteredAt" AT TIME ZONE 'Asia/Shanghai')::date::text AS "enteredOn", d.name AS "decidedBy"
    FROM "RankReading" r JOIN "User" e ON e.id = r."enteredById" LEFT JOIN "User" d ON d.id = r."decidedById"
    WHERE r."enclaveId" = ${enclaveId}::uuid AND ${which} ORDER BY ${order} LIMIT ${take} OFFSET ${skip}`
  return rows.map(({ enteredById, ...row }) => ({
    ...row,
    state: READING_STATES.of(row.state),
    mayDecide: mayRank(role, 'decide') && row.state === 'submitted' && enteredById !== userId,
  }))
}
