import type { Actor } from '~/ground/people/actor'
import { STANDARD_LAND } from '~/ground/settings/land'
import { Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { placesSql } from '~/landing/sites/visible.server'
import { clockOnDay } from './clock-sql.server'
import { CASE_STATES, VERDICTS } from './vocabulary'
import { landWords } from './words'

type Due = {
  id: string
  ref: string
  name: string
  holder: string
  firmId: string | null
  track: string | null
  since: Day
  months: number | null
  verdict: string
  caseState: string | null
  replyBy: Day | null
  payBy: Day | null
}

/** Land whose clock has come to the first month of the setting, and every open case, also where work has begun since. */
export async function landItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const { enclaveId, enclaveSlug } = actor
  const w = inLocale(landWords, locale)
  const rows = await askTogether<Due>(Prisma.sql`
    SELECT p.id, p.ref, p.name, p.holder, p."firmId", f.track, COALESCE(v.since, i."openedOn")::text AS since, v.months, v.verdict,
      i.state AS "caseState", i."replyBy"::text AS "replyBy", i."payBy"::text AS "payBy"
    FROM "Parcel" p
    LEFT JOIN "Firm" f ON f."enclaveId" = p."enclaveId" AND f.id = p."firmId"
    LEFT JOIN "IdleCase" i ON i."enclaveId" = p."enclaveId" AND i."parcelId" = p.id AND i."endedOn" IS NULL
    ${clockOnDay(today)}
    WHERE ${placesSql(actor, 'p')} AND p."endedOn" IS NULL AND (i.id IS NOT NULL OR v.months >= (
      SELECT min(month::int) FROM jsonb_array_elements_text(COALESCE(
        setting_on(${enclaveId}::uuid, 'land', ${today}::date)->'alertMonths',
        ${JSON.stringify(STANDARD_LAND.alertMonths)}::jsonb)) month))
    ORDER BY v.since NULLS LAST, p.ref`)
  return rows.map((row) => {
    const state = row.caseState === null ? null : CASE_STATES.of(row.caseState)
    return {
      key: `land-${row.id}`,
      kind: 'landing',
      firmId: row.firmId,
      firmName: row.holder,
      ref: row.ref,
      track: row.track ?? '',
      step: w.item(row.name, row.months, state ? w.caseStates[state] : w.verdicts[VERDICTS.of(row.verdict)]),
      turn: state === 'notified' ? 'firm' : 'bureau',
      since: row.since,
      dueOn: state === 'notified' ? row.replyBy : state === 'decided' ? row.payBy : null,
      to: paths.parcel(enclaveSlug, row.id),
    }
  })
}
