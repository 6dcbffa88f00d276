import { kindName } from '~/ground/firms/kind-name'
import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import { addWorkingDays } from '~/shared/calendar'
import { addDays, type Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { alertDaysOn } from '~/ground/records/alert-days.server'
import { soonFrom } from '~/ground/records/ending'
import { endingRows, type EndingRow } from './ending.server'
import { evidenceWords } from '~/plan/counting/words'
import { daysFor } from '~/plan/counting-rules/time-limits'
import { visibleSql } from '~/plan/counting/visible.server'

/** Rows that went back to us, rows that wait for the bureau, and certificates that end soon. */
export async function deskItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const [open, ending, alertDays] = await Promise.all([
    openItems(actor, today, locale),
    endingRows(actor.enclaveId, today),
    alertDaysOn(actor.enclaveId, today),
  ])
  return [...open, ...endingItems(actor, ending, { soon: soonFrom(alertDays), locale })]
}

type Open = {
  id: string
  ref: string
  state: string
  firmId: string
  firmName: string
  track: string
  zh: string
  en: string
  since: Day
}

async function openItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(evidenceWords, locale)
  const rows = await askTogether<Open>(Prisma.sql`
    SELECT e.id, e.ref, e.state, e."firmId", f.name AS "firmName", f.track, i.zh, i.en,
      (CASE WHEN e.state = 'returned' THEN COALESCE(e."decidedAt", e."submittedAt") ELSE e."submittedAt" END
        AT TIME ZONE 'Asia/Shanghai')::date::text AS since
    FROM "Evidence" e
    JOIN "Firm" f ON f."enclaveId" = e."enclaveId" AND f.id = e."firmId"
    JOIN "Indicator" i ON i."enclaveId" = e."enclaveId" AND i.id = e."indicatorId"
    WHERE e.state IN ('submitted', 'returned') AND ${visibleSql(actor)} ORDER BY e."submittedAt", e.id`)
  return rows.map(({ id, state, zh, en, ...row }): DeskItem => {
    const ours = state === 'returned'
    const name = { zh, en }[locale]
    return {
      key: `evidence-${id}`,
      kind: 'evidence',
      ...row,
      step: ours ? w.mendStep(name) : w.verifyStep(name),
      turn: ours ? 'us' : 'bureau',
      dueOn: addWorkingDays(row.since, daysFor(ours ? 'returned' : 'submitted', today)),
      to: paths.deskEvidenceRow(actor.enclaveSlug, id),
    }
  })
}

/** Certificates of one kind that end on one day are one matter: of one firm its page, of several their list. */
function endingItems(
  { enclaveSlug }: Actor,
  ending: readonly EndingRow[],
  { soon, locale }: { soon: number; locale: Locale },
): DeskItem[] {
  const w = inLocale(evidenceWords, locale)
  const groups = new Map<string, EndingRow[]>()
  for (const row of ending) {
    const key = `${row.code}-${row.coveredUntil}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups].flatMap(([key, rows]): DeskItem[] => {
    const [first] = rows
    if (!first) return []
    const { coveredBy, coveredUntil, firmId, firm } = first
    if (!coveredBy) return []
    const alone = rows.length === 1
    return [
      {
        key: `ending-${key}`,
        kind: 'evidence',
        firmId: alone ? firmId : null,
        firmName: alone ? firm.name : w.renewFirms(rows.length),
        ref: alone ? firm.ref : '',
        track: alone ? firm.track : '',
        step: w.renewStep(kindName(coveredBy.kind, coveredBy.own, locale)),
        turn: 'us',
        since: addDays(coveredUntil, -soon),
        dueOn: coveredUntil,
        to: alone ? paths.deskFirm(enclaveSlug, firmId) : `${paths.deskEvidence(enclaveSlug)}?state=ending`,
      },
    ]
  })
}
