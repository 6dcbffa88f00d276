import { db } from '~/platform/db.server'
import { dayOf, timeOf } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { eventCatalogue } from './catalogue'
import { movedOnWords } from './moved-on-words'

/** So far back the log is asked for something that this reader is told. */
const LOOKED_AT = 20

type Subject = { enclaveId: string; type: 'application' | 'criteria_set' | 'form'; id: string }

/**
 * What happened meanwhile to the row of a page that somebody was led to from a stale one: the newest event that this
 * reader is told, with who did it and when. Null for whoever came by another way; '' where the log says nothing.
 */
export async function movedOn(
  request: Request,
  { enclaveId, type, id }: Subject,
  locale: Locale,
  reader: 'staff' | 'founder' = 'staff',
): Promise<string | null> {
  if (!new URL(request.url).searchParams.has('moved')) return null
  const events = await db.event.findMany({
    where: { enclaveId, subjectType: type, subjectId: id },
    orderBy: { seq: 'desc' },
    take: LOOKED_AT,
  })
  const w = movedOnWords[locale]
  for (const event of events) {
    const told =
      reader === 'founder'
        ? eventCatalogue.tell('founder', event, locale)
        : (eventCatalogue.tell('page', event, locale) ??
          eventCatalogue.say(event.kind, event.payload, locale))
    if (!told) continue
    const { actorRole, actorName, at } = event
    // Members of staff and experts stay unnamed before a firm.
    const named = reader === 'staff' || actorRole === 'founder'
    const by = named ? actorName : actorRole === 'system' ? w.bySystem : w.byIncubator
    return w.happened(told.title, by, `${dayOf(at)} ${timeOf(at)}`)
  }
  return ''
}
