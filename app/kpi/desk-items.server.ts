import type { Actor } from '~/people/actor'
import { db } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { addWorkingDays } from '~/shared/calendar'
import { dayOf, type Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { evidenceWords } from './words'
import { daysFor } from './time-limits'
import { visibleTo } from './visible.server'

/** Rows that went back to us, and rows that wait for the bureau. */
export async function deskItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
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
