import { recordWords } from '~/ground/firms/record-words'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { addWorkingDays } from '~/shared/calendar'
import { addDays, dayOf, type Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { ENDS_SOON } from '~/ground/records/ending'
import { endingRows, type EndingRow } from './ending.server'
import { evidenceWords } from '~/plan/counting/words'
import { daysFor } from '~/plan/counting/time-limits'
import { visibleTo } from '~/plan/counting/visible.server'

/** Rows that went back to us, rows that wait for the bureau, and certificates that end soon. */
export async function deskItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const [open, ending] = await Promise.all([
    openItems(actor, today, locale),
    endingRows(actor.enclaveId, today),
  ])
  return [...open, ...endingItems(actor, ending, locale)]
}

async function openItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(evidenceWords, locale)
  const rows = await db.evidence.findMany({
    where: { AND: [visibleTo(actor), { state: { in: ['submitted', 'returned'] } }] },
    include: {
      firm: { select: { name: true, track: true } },
      indicator: { select: { zh: true, en: true } },
    },
    orderBy: { submittedAt: 'asc' },
  })
  return rows.map((row): DeskItem => {
    const ours = row.state === 'returned'
    const since = dayOf((ours ? row.decidedAt : null) ?? row.submittedAt)
    const name = row.indicator[locale]
    return {
      key: `evidence-${row.id}`,
      kind: 'evidence',
      firmId: row.firmId,
      firmName: row.firm.name,
      ref: row.ref,
      track: row.firm.track,
      step: ours ? w.mendStep(name) : w.verifyStep(name),
      turn: ours ? 'us' : 'bureau',
      since,
      dueOn: addWorkingDays(since, daysFor(ours ? 'returned' : 'submitted', today)),
      to: paths.deskEvidenceRow(actor.enclaveSlug, row.id),
    }
  })
}

/** Certificates of one kind that end on one day are one matter: of one firm its page, of several their list. */
function endingItems({ enclaveSlug }: Actor, ending: readonly EndingRow[], locale: Locale): DeskItem[] {
  const w = inLocale(evidenceWords, locale)
  const { kinds } = inLocale(recordWords, locale)
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
        step: w.renewStep(kinds[coveredBy.kind]),
        turn: 'us',
        since: addDays(coveredUntil, -ENDS_SOON),
        dueOn: coveredUntil,
        to: alone ? paths.deskFirm(enclaveSlug, firmId) : `${paths.deskEvidence(enclaveSlug)}?state=ending`,
      },
    ]
  })
}
