import type { Catalogue, EventShape } from '~/ground/audit/catalogue'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dayOf, type Day } from '~/shared/days'
import { inLocale, type Locale } from '~/shared/words'
import type { Own } from '~/admission/drafts/own.server'
import { words } from './words'

export type ApplicationLine = { key: string; day: Day; shape: EventShape; title: string; source: string }

/** What happened to a file, newest first, and who did it, for those who work on it; experts read no timeline. */
export async function fileTimeline(
  { enclaveId, role }: Actor,
  id: string,
  catalogue: Catalogue,
  locale: Locale,
): Promise<ApplicationLine[]> {
  if (role === 'expert') return []
  const rows = await eventsOf(enclaveId, id, 200)
  return rows.flatMap((row) => {
    const line = catalogue.tell('page', row, locale)
    return line ? [{ ...entry(row), title: line.title, shape: line.shape, source: row.actorName }] : []
  })
}

/** The application's events as its firm may read them: experts and members of staff stay unnamed. */
export async function founderTimeline(
  { application: { enclaveId, id } }: Own,
  catalogue: Catalogue,
  locale: Locale,
): Promise<ApplicationLine[]> {
  const w = inLocale(words, locale)
  const rows = await eventsOf(enclaveId, id, 100)
  return rows.flatMap((row) => {
    const line = catalogue.tell('founder', row, locale)
    const { actorRole, actorName } = row
    const source = actorRole === 'founder' ? actorName : actorRole === 'system' ? w.bySystem : w.byIncubator
    return line ? [{ ...entry(row), title: line.title, shape: line.shape, source }] : []
  })
}

function eventsOf(enclaveId: string, subjectId: string, take: number) {
  const where = { enclaveId, subjectType: 'application', subjectId }
  return db.event.findMany({ where, orderBy: { seq: 'desc' }, take })
}

function entry({ seq, at }: { seq: number; at: Date }) {
  return { key: String(seq), day: dayOf(at) }
}
