import { words as fileWords } from '~/ground/files/words'
import { actPages } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import { inLocale, type Locale } from '~/shared/words'
import { ticketWords } from '~/residence/tickets/words'
import { sentenceFor } from '~/mechanism/sentences'

type OnTicket = {
  slug: string | null
  ticket?: { id: string; ref: string; version?: number } | null
  formKey?: string
  /** Under which name the browser keeps what is typed in a new report until it is taken. */
  keptAs?: string
  /** The report's own page: the way back from it is the list. */
  isHome?: boolean
}

/** What the page of a report is told once it was taken. */
export const TAKEN = 'taken'

/** The words of what was wrong in a form, or with a photo. */
export function errorIn(locale: Locale) {
  const errors: Record<string, string> = {
    ...inLocale(fileWords, locale).refusal,
    ...inLocale(ticketWords, locale).errors,
  }
  return (code: string) => sentenceFor(errors, code)
}

/** The page of an act on a report: of staff with the slug of their enclave, of a founder without. */
export const ticketAct = actPages(
  ticketWords,
  (w, { slug, ticket, formKey, isHome, keptAs }: OnTicket, locale) => {
    const list = slug ? paths.deskCare(slug) : paths.myReports
    const own = ticket && (slug ? paths.deskTicket(slug, ticket.id) : paths.myReport(ticket.id))
    return {
      crumbs: [
        { label: slug ? w.title : w.mine, to: list },
        ...(ticket && own ? [{ label: ticket.ref, to: own }] : []),
      ],
      back: isHome ? list : (own ?? list),
      keep: w.back,
      formKey,
      version: ticket?.version,
      errorText: errorIn(locale),
      ...(ticket ? {} : { place: keptAs, except: ['placeId', 'files'] }),
      ...(slug ? {} : { size: 'l' as const }),
    }
  },
)
