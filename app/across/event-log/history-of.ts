import { dayOf } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { eventCatalogue } from './catalogue'

type Row = { seq: number; at: Date; actorName: string; kind: string; payload: unknown }

/** Events of one thing as its page tells them, in the order they are given in. */
export const historyOf = (events: readonly Row[], locale: Locale) =>
  events.map(({ seq, at, actorName, kind, payload }) => {
    const { title, detail = '', shape } = eventCatalogue.say(kind, payload, locale)
    return {
      key: String(seq),
      day: dayOf(at),
      title,
      shape,
      source: [detail, actorName].filter(Boolean).join(' · '),
    }
  })
