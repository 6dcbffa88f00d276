import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { acts, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { type Area, areaOf, WORKERS } from '~/plan/counting/area'
import { monthNamed, nameOfMonth } from '~/plan/months/calendar'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { MAY, type MeetingAct } from './abilities'
import type { MeetingRefusal } from './in-meeting.part.server'
import { meetingPage, type MeetingView } from './queries.server'
import { ownItem, ownMeeting } from './visible.server'
import { type MeetingWords, meetingWords } from './words'

type Framed = { slug: string; area: Area; month: string; formKey?: string; version?: number }

const meetingsAct = acts(meetingWords, (w, { slug, area, month, formKey, version }: Framed) => {
  const back = paths.meeting(area, slug, month)
  return {
    crumbs: [
      { label: w.title, to: paths.meetings(area, slug) },
      { label: month, to: back },
    ],
    back,
    keep: w.back,
    formKey,
    version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

/** Why nothing can be put down on an item now; null when it can. */
export function whyNotOn(w: MeetingWords, state: string, { dropped }: { dropped: boolean }): string | null {
  if (state === 'closed') return w.refusals.closed
  if (state !== 'held') return w.refusals.not_held
  return dropped ? w.refusals.off_the_agenda : null
}

/** Whoever may do something with monthly meetings in the area an address lies in. */
export function requireConvener({ request, params }: LoaderFunctionArgs, may: MeetingAct): Promise<Actor> {
  const allowed: readonly string[] = MAY[may]
  const roles = WORKERS[areaOf(new URL(request.url).pathname)].filter((role) => allowed.includes(role))
  return requireActor(request, { roles, enclave: params.enclave })
}

/** The page of the meeting on the month an address names, in the area the address lies in; 404 where it names none. */
export function meetingAt(slug: string, { request, params }: LoaderFunctionArgs): string {
  const month = nameOfMonth(monthNamed(params.month) ?? notFound())
  return paths.meeting(areaOf(new URL(request.url).pathname), slug, month)
}

type Params = LoaderFunctionArgs['params']
type OnMeeting<Schema extends z.ZodType, More> = {
  may: MeetingAct
  form: Schema
  command: (
    actor: Actor,
    params: Params,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<{ month: string }, MeetingRefusal>>
  at?: Does<Actor, unknown, Schema, unknown, MeetingRefusal>['at']
  /** What the page shows beside the meeting. */
  more?: (meeting: MeetingView, actor: Actor, params: Params, request: Request) => More | Promise<More>
} & Look<MeetingWords, Shown & More>
type Shown = { slug: string; area: Area; month: string; version: number; meeting: MeetingView }

/** An act on one meeting or on an item of it, at the desk or at the bureau; it leads back to the meeting. */
export function meetingAct<Schema extends z.ZodType, More = object>(one: OnMeeting<Schema, More>) {
  return meetingsAct({
    ...one,
    guard: (asked) => requireConvener(asked, one.may),
    show: async (actor, { request, params }) => {
      const meeting = await meetingPage(actor, params.month)
      const area = areaOf(new URL(request.url).pathname)
      const { month, version } = meeting
      const frame: Shown = { slug: actor.enclaveSlug, area, month, version, meeting }
      return { ...frame, ...((await one.more?.(meeting, actor, params, request)) as More) }
    },
    find: async (actor, { params }) => {
      const meeting = await ownMeeting(actor, params.month)
      return params.itemId === undefined ? meeting : ownItem(meeting, params.itemId)
    },
    run: (actor, { params }, input, now) => one.command(actor, params, input, now),
    to: ({ enclaveSlug }, { request }, { month }) =>
      paths.meeting(areaOf(new URL(request.url).pathname), enclaveSlug, month),
  })
}
