import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { agreementWords } from '~/admission/agreements/words'
import { actWords } from '~/admission/applications/act-words'
import type { Act as FileStep } from '~/admission/applications/acts'
import { deskWords } from '~/admission/applications/desk-words'
import { fileWords } from '~/admission/applications/file-words'
import { findApplication } from '~/admission/applications/queries.server'
import { screeningWords } from '~/admission/screening/words'
import type { Actor, Role } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { wordedActs, type Act, type Frame, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { FILE_PATH, LIST_PATH, type Area } from './area'
import { EmptyForm } from './empty.form'
import { applicationFile, type ApplicationFile } from './file.server'

type Framed = {
  slug: string
  area?: Area
  /** Where the way back leads, if not to the file. */
  back?: string
  formKey?: string
  file: Pick<ApplicationFile, 'id' | 'ref' | 'acts'> & { firm: { name: string } }
}

function frame(
  _: unknown,
  { slug, area = 'desk', file, formKey, back = FILE_PATH[area](slug, file.id) }: Framed,
  locale: Locale,
): Frame {
  const w = deskWords[locale]
  const at = FILE_PATH[area](slug, file.id)
  return {
    crumbs: [
      { label: w.crumbs, to: LIST_PATH[area](slug) },
      { label: file.ref, to: at },
    ],
    subject: file.firm.name,
    back,
    formKey,
    keep: actWords[locale].cancel,
    leave: fileWords[locale].file.back,
    errorText: (code) => sentenceFor(w.errors, code),
  }
}

/** Acts on an application, each a move: without a form, and with the reason, where their table does not have it open. */
function whileOpen<W>(words: Record<Locale, W>, framed: (w: W, data: Framed, locale: Locale) => Frame) {
  const declared = wordedActs(words, framed)
  return <Who, Shown extends Framed, Schema extends z.ZodType, T, R extends string>(
    one: Act<Who, Shown, Schema, T, R> & Look<W, Shown> & { act: FileStep },
  ) =>
    declared({
      ...one,
      closed: (w, data, locale) => {
        const { file } = data as unknown as Framed
        if (file.acts.includes(one.act)) return null
        return one.closed?.(w, data, locale) || deskWords[locale].refusals.wrong_state
      },
    })
}

type Shown = { slug: string; file: ApplicationFile }
type OnFile<Schema extends z.ZodType, T, R extends string, More> = Pick<
  Act<Actor, unknown, Schema, T, R>,
  'form' | 'at' | 'words' | 'file'
> & {
  roles?: readonly Role[]
  command: (
    actor: Actor,
    fileId: string,
    input: z.output<Schema>,
    now: Date,
    params: Record<string, string | undefined>,
  ) => Promise<Outcome<T, R>>
  /** What the page shows beside the file. */
  more?: (file: ApplicationFile, actor: Actor, asked: LoaderFunctionArgs) => More | Promise<More>
  /** The part of the file it leads back to, or another address; without it, back with the queue one came from. */
  to?: string | ((actor: Actor, fileId: string, value: T) => string)
}

/** What an act of the desk on one application does; it leads back to the file. */
export function onFile<Schema extends z.ZodType, T, R extends string, More = object>(
  one: OnFile<Schema, T, R, More>,
): Act<Actor, Shown & More, Schema, T, R> {
  const { roles = ['officer', 'director'], to } = one
  return {
    ...one,
    guard: ({ request, params }) => requireActor(request, { roles, enclave: params.enclave }),
    show: async (actor, asked) => {
      const { request, params } = asked
      const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
      return { slug: actor.enclaveSlug, file, ...((await one.more?.(file, actor, asked)) as More) }
    },
    find: (actor, { params }) => findApplication(actor, params.applicationId),
    run: (actor, { params }, input, now) =>
      one.command(actor, idOr404(params.applicationId), input, now, params),
    to: (actor, { request, params }, value) => {
      const id = params.applicationId ?? ''
      if (typeof to === 'function') return to(actor, id, value)
      return paths.deskApplication(actor.enclaveSlug, id) + (to ?? new URL(request.url).search)
    },
  }
}

function fileActs<W>(words: Record<Locale, W>, framed: (w: W, data: Framed, locale: Locale) => Frame) {
  const declared = whileOpen(words, framed)
  return <Schema extends z.ZodType, T, R extends string, More = object>(
    one: OnFile<Schema, T, R, More> & { act: FileStep } & Look<W, Shown & More>,
  ) => declared<Actor, Shown & More, Schema, T, R>({ ...one, ...onFile(one) })
}

/** An act on one application that stands in several areas, each with its own people. */
export const areaFileAct = whileOpen(actWords, frame)

/** An act of the desk on one application. */
export const fileAct = fileActs(actWords, frame)

/** The same, in the words of the screening. */
export const screeningAct = fileActs(screeningWords, frame)

/** The same, in the words of the agreement. */
export const agreementAct = fileActs(agreementWords, (w, data, locale) => ({
  ...frame(w, data, locale),
  keep: w.back,
}))

type Words = (typeof actWords)['zh']
type Pressed<T, R extends string> = {
  act: FileStep
  command: (actor: Actor, fileId: string, now: Date) => Promise<Outcome<T, R>>
} & Look<Words, Shown>

/** An act whose form asks nothing: pressing the button is all. */
export function pressOnFile<T, R extends keyof (typeof deskWords)['zh']['refusals']>(one: Pressed<T, R>) {
  return fileAct<typeof EmptyForm, T, R>({
    ...one,
    form: EmptyForm,
    command: (actor, id, _, now) => one.command(actor, id, now),
    words: deskWords,
  })
}
