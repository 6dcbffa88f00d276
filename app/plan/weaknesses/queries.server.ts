import { Decimal } from 'decimal.js'
import { countingOn, type LapsedRow } from '~/plan/counting/lapsed.server'
import { planOf } from '~/plan/counting/plan.server'
import { namedIn, type NamedIndicator } from '~/plan/counting/named'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import type { Day } from '~/shared/days'
import { WEAKNESSES, type Weakness } from './vocabulary'

/** So many measures stand on the page; four weaknesses need few. */
const MOST = 40

type Row = {
  id: string
  weakness: string
  measureZh: string
  measureEn: string
  unitZh: string
  unitEn: string
  baseValue: string
  baseOn: Day
  baseSource: string
  value: string
  saidOn: Day
  source: string
  change: string
  readings: number
  code: string | null
  zh: string | null
  en: string | null
  unit: string | null
  iUnitZh: string | null
  iUnitEn: string | null
  better: string | null
  indicatorId: string | null
  counted: string | null
}

export type WeaknessLine = Omit<
  Row,
  'weakness' | 'code' | 'zh' | 'en' | 'unit' | 'iUnitZh' | 'iUnitEn' | 'better' | 'indicatorId'
> & {
  weakness: Weakness
  indicator: NamedIndicator | null
}

/**
 * What is measured of each weakness: its figure on the first day (the baseline) and on the last, each with its source, the
 * difference, and what the incubator has added since the first day by the indicator that bears on it, as approved.
 */
export async function weaknessesOf(enclaveId: string, today: Day): Promise<WeaknessLine[]> {
  const { lapsed } = await countingOn(enclaveId, today, await planOf(enclaveId))
  const rows = await db.$queryRaw<Row[]>`
    WITH said AS (
      SELECT DISTINCT ON (w.weakness, w."measureZh", w."saidOn") w.* FROM "WeaknessReading" w
      WHERE w."enclaveId" = ${enclaveId}::uuid ORDER BY w.weakness, w."measureZh", w."saidOn", w.at DESC, w.id DESC),
    lines AS (
      SELECT DISTINCT ON (s.weakness, s."measureZh") s.*,
        first_value(s.value) OVER by_day AS "baseValue", first_value(s."saidOn") OVER by_day AS "baseOn",
        first_value(s.source) OVER by_day AS "baseSource", (count(*) OVER (PARTITION BY s.weakness, s."measureZh"))::int AS readings
      FROM said s WINDOW by_day AS (PARTITION BY s.weakness, s."measureZh" ORDER BY s."saidOn")
      ORDER BY s.weakness, s."measureZh", s."saidOn" DESC)
    SELECT l.id, l.weakness, l."measureZh", l."measureEn", l."unitZh", l."unitEn", l."baseValue"::text AS "baseValue",
      l."baseOn"::text AS "baseOn", l."baseSource", l.value::text AS value, l."saidOn"::text AS "saidOn", l.source,
      (l.value - l."baseValue")::text AS change, l.readings, i.code, i.zh, i.en, i.unit, i."unitZh" AS "iUnitZh",
      i."unitEn" AS "iUnitEn", i.better, i.id AS "indicatorId", c.counted
    FROM lines l
    LEFT JOIN "Indicator" i ON i."enclaveId" = l."enclaveId" AND i.id = l."indicatorId"
    LEFT JOIN LATERAL (SELECT COALESCE(sum(e.value), 0)::text AS counted FROM "EvidenceDay" e
      WHERE e."enclaveId" = i."enclaveId" AND e."indicatorId" = i.id AND e.state = 'approved' AND NOT e.prolongs
        AND e."countedOn" > l."baseOn" AND e."countedOn" <= ${today}::date) c ON i.id IS NOT NULL
    ORDER BY l.weakness, l."baseOn", l."measureZh" LIMIT ${MOST}`
  const lines = rows.map(({ code, zh, en, unit, iUnitZh, iUnitEn, better, indicatorId, ...row }) => ({
    ...row,
    counted: row.counted && lessLapsed(row.counted, lapsed, indicatorId, row.baseOn),
    weakness: WEAKNESSES.of(row.weakness),
    indicator:
      code === null
        ? null
        : namedIn({
            code,
            zh: zh ?? '',
            en: en ?? '',
            unit: unit ?? '',
            unitZh: iUnitZh ?? '',
            unitEn: iUnitEn ?? '',
            better: better ?? 'more',
          }),
  }))
  return WEAKNESSES.codes.flatMap((weakness) => lines.filter((line) => line.weakness === weakness))
}

/** A sum of what was approved since a day, without what counts no more, as on the board. */
function lessLapsed(
  sum: string,
  lapsed: readonly LapsedRow[],
  indicatorId: string | null,
  since: Day,
): string {
  return lapsed
    .filter((row) => row.indicatorId === indicatorId && row.countedOn > since)
    .reduce((left, { value }) => left.minus(value), new Decimal(sum))
    .toFixed(2)
}

/** What a further figure of the same measure begins with; null for none, 404 for one that is not there. */
export async function readingBefore(enclaveId: string, id: string | null) {
  if (id === null) return null
  const found = isId(id) ? await db.weaknessReading.findFirst({ where: { enclaveId, id } }) : null
  const { weakness, measureZh, measureEn, unitZh, unitEn, indicatorId } = found ?? notFound()
  const indicator = indicatorId
    ? await db.indicator.findUnique({ where: { enclaveId_id: { enclaveId, id: indicatorId } } })
    : null
  return { weakness, measureZh, measureEn, unitZh, unitEn, indicator: indicator?.code ?? null }
}
