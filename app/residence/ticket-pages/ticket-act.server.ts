import type { z } from 'zod'
import { words as fileWords } from '~/ground/files/words'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { acts, type Asked, type Look } from '~/mechanism/acts.server'
import { press, refusedAt } from '~/mechanism/press.server'
import { sentenceFor } from '~/mechanism/sentences'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { newReportPlace } from '~/residence/tickets/title'
import { ticketFor } from '~/residence/tickets/visible.server'
import { ticketWords } from '~/residence/tickets/words'
import type { Outcome } from '~/shared/outcome'
import { inLocale, type Locale } from '~/shared/words'
import { ticketPage, type TicketPage } from './ticket-page.server'

type Framed = {
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

/** What is done with reports: by staff with the slug of their enclave, by a founder without. */
export const ticketsAct = acts(
  ticketWords,
  (w, { slug, ticket, formKey, isHome, keptAs }: Framed, locale) => {
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

type TicketWords = (typeof ticketWords)['zh']
type Known = keyof TicketWords['refusals']
type OnTicket<Schema extends z.ZodType, R extends Known, More> = {
  /** Staff act at the desk, founders on their own pages. */
  by: 'staff' | 'founder'
  form: Schema
  command: (actor: Actor, id: string, input: z.output<Schema>, now: Date) => Promise<Outcome<unknown, R>>
  /** What the page shows besides the report. */
  more?: (actor: Actor, page: { id: string; placeId: string | null; floorId: string | null }) => Promise<More>
  /** The form makes something that a second press must not make again. */
  isOnce?: boolean
  /** The form takes photos. */
  photos?: boolean
  at?: { [Reason in R]?: string }
} & Look<TicketWords, Shown & More>
type Shown = {
  slug: string | null
  ticket: { id: string; ref: string; version: number }
  page: TicketPage
  formKey?: string
  isHome?: boolean
  keptAs?: string
}

const GUARDS = { staff: inRole('officer', 'director'), founder: inRole('founder') }
const guardOf = (by: 'staff' | 'founder') => (asked: Asked) =>
  by === 'staff' ? GUARDS.staff(asked) : GUARDS.founder({ request: asked.request, params: {} })

/** What a photo that was not taken says, at the field of the photos. */
export const PHOTO_FIELD = {
  field: 'files',
  refusals: { zh: fileWords.zh.refusal, en: fileWords.en.refusal },
}

/** An act on one report; it leads back to the report. */
export function ticketAct<Schema extends z.ZodType, R extends Known, More extends object = object>(
  one: OnTicket<Schema, R, More>,
) {
  return ticketsAct({
    ...one,
    guard: guardOf(one.by),
    show: async (actor, { params }): Promise<Shown & More> => {
      const page = await ticketPage(actor, params.ticketId, now())
      const { id, ref } = page.line
      return {
        slug: one.by === 'staff' ? actor.enclaveSlug : null,
        ticket: { id, ref, version: page.version },
        page,
        // What is said of a report is written on its own page.
        ...(one.isOnce ? { formKey: newId(), isHome: true, keptAs: newReportPlace(actor.userId) } : {}),
        ...((await one.more?.(actor, {
          id,
          placeId: page.placeId,
          floorId: page.line.place?.floorId ?? null,
        })) as More),
      }
    },
    find: (actor, { params }) => ticketFor(db, actor, params.ticketId),
    run: (actor, { params }, input, at) => one.command(actor, idOr404(params.ticketId), input, at),
    ...(one.photos ? { file: PHOTO_FIELD } : {}),
    to: ({ enclaveSlug }, { params }) => {
      const id = idOr404(params.ticketId)
      return one.by === 'staff' ? paths.deskTicket(enclaveSlug, id) : paths.myReport(id)
    },
  })
}

/** A button of staff on a report; a refusal is said on its page. */
export function pressOnTicket(
  command: (actor: Actor, id: string, now: Date) => Promise<Outcome<unknown, Known>>,
) {
  const at = ({ enclaveSlug }: Actor, { params }: Asked) =>
    paths.deskTicket(enclaveSlug, idOr404(params.ticketId))
  return press({
    guard: GUARDS.staff,
    at,
    find: (actor, { params }) => ticketFor(db, actor, params.ticketId),
    run: async (actor, asked, at_) => {
      return refusedAt(at(actor, asked), await command(actor, idOr404(asked.params.ticketId), at_))
    },
  })
}
