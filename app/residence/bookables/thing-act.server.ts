import { acts } from '~/mechanism/acts.server'
import { paths } from '~/platform/paths'
import { bookableWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

type OnThing = {
  slug: string
  thing?: { id: string; name: { zh: string; en: string } }
  formKey?: string
  version?: number
}

/** An act on a thing to book; the way back is the thing, or the week of all. */
export const thingAct = acts(bookableWords, (w, { slug, thing, formKey, version }: OnThing, locale) => {
  const list = paths.deskBookings(slug)
  return {
    crumbs: [
      { label: w.bookings, to: list },
      ...(thing ? [{ label: thing.name[locale], to: paths.deskBookable(slug, thing.id) }] : []),
    ],
    back: thing ? paths.deskBookable(slug, thing.id) : list,
    keep: w.back,
    formKey,
    version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
