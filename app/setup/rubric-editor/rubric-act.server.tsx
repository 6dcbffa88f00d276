import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { type RubricRecord, rubricVersion } from '~/admission/rubrics/versions.server'
import { ABILITIES } from '~/ground/members/abilities'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { acts, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { TextField } from '~/ui/form'
import { type ItemPlace, placeIn } from './item-place'
import { rubricWords } from './words'

type Words = (typeof rubricWords)['zh']
type Framed = {
  slug: string
  rubric?: { id: string; code: string; state: string; version: number }
  formKey?: string
}

/** What is done with the rubric: on one version, or, where there is none yet, from their list. */
export const rubricsAct = acts(rubricWords, (w, { slug, rubric, formKey }: Framed, _, title) => {
  const list = paths.adminRubrics(slug)
  const back = rubric ? paths.adminRubric(slug, rubric.id) : list
  return {
    crumbs: [
      { label: w.setup, to: paths.adminSetup(slug) },
      { label: w.title, to: list },
      ...(rubric ? [{ label: rubric.code, to: back }] : []),
      { label: title },
    ],
    back,
    keep: w.cancel,
    version: rubric?.version,
    formKey,
    errorText: (code) => sentenceOf(w, code),
  }
})

/** Writing is for drafts: what is published says so instead of a form. */
export function onlyDraft(w: Words, { rubric }: Framed): string | undefined {
  return rubric && rubric.state !== 'draft' ? w.refusals.not_a_draft : undefined
}

function sentenceOf(w: Words, code: string): string {
  const [fault = '', line = ''] = code.split(':')
  if (fault === 'scale_line') return w.scaleLine(line)
  if (fault === 'scale_english') return w.scaleEnglish(line)
  return sentenceFor(w.errors, code)
}

type Titles = { code: string; titleZh: string; titleEn: string }

/** The code and the title of a draft, new or known. */
export function titleFields(w: Words, { code, titleZh, titleEn }: Titles) {
  return (
    <>
      <TextField name="code" label={w.code} hint={w.codeHint} maxLength={12} defaultValue={code} />
      <TextField name="titleZh" label={w.titleZh} maxLength={80} defaultValue={titleZh} />
      <TextField name="titleEn" optional label={w.titleEn} maxLength={120} defaultValue={titleEn} />
    </>
  )
}

type Shown = { slug: string; rubric: Pick<RubricRecord, 'id' | 'code' | 'state' | 'version'> }

/** What every page of a version shows. */
function shownOf(actor: Actor, { id, code, state, version }: RubricRecord): Shown {
  return { slug: actor.enclaveSlug, rubric: { id, code, state, version } }
}

type OnRubric<Schema extends z.ZodType, R extends string, More> = Pick<
  Does<Actor, unknown, Schema, unknown, R>,
  'form' | 'at'
> & {
  command: (
    actor: Actor,
    id: string | undefined,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<unknown, R>>
  /** What the page shows beside the version. */
  more?: (version: RubricRecord, actor: Actor, asked: LoaderFunctionArgs) => More | Promise<More>
  /** Where it leads, if not to the version. */
  to?: (slug: string, id: string) => string
} & Look<Words, Shown & More>

/** An administrator's act on one version of the rubric. */
export function rubricAct<Schema extends z.ZodType, R extends keyof Words['refusals'], More = object>(
  one: OnRubric<Schema, R, More>,
) {
  const { to = paths.adminRubric } = one
  return rubricsAct({
    ...one,
    guard: inRole(...ABILITIES.define_rubrics),
    show: async (actor, asked) => {
      const version = await rubricVersion(actor, asked.params.rubricId)
      return { ...shownOf(actor, version), ...((await one.more?.(version, actor, asked)) as More) }
    },
    find: (actor, { params }) => rubricVersion(actor, params.rubricId),
    run: (actor, { params }, input, now) => one.command(actor, params.rubricId, input, now),
    to: ({ enclaveSlug }, { params }) => to(enclaveSlug, params.rubricId ?? ''),
  })
}

type OnItem<Schema extends z.ZodType, R extends string, More> = Pick<
  Does<Actor, unknown, Schema, unknown, R>,
  'form' | 'at'
> & {
  command: (
    actor: Actor,
    id: string | undefined,
    place: ItemPlace,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<unknown, R>>
  more: (version: RubricRecord, place: ItemPlace) => More
} & Look<Words, Shown & { place: ItemPlace } & More>

/** An administrator's act on one item of a draft; it leads back to the item among the others. */
export function rubricItemAct<Schema extends z.ZodType, R extends keyof Words['refusals'], More>(
  one: OnItem<Schema, R, More>,
) {
  const placeOf = (params: Record<string, string | undefined>) => placeIn(params) ?? notFound()
  return rubricsAct({
    ...one,
    guard: inRole(...ABILITIES.define_rubrics),
    show: async (actor, { params }) => {
      const version = await rubricVersion(actor, params.rubricId)
      const place = placeOf(params)
      return { ...shownOf(actor, version), place, ...one.more(version, place) }
    },
    find: async (actor, { params }) => {
      placeOf(params)
      await rubricVersion(actor, params.rubricId)
    },
    run: (actor, { params }, input, now) => one.command(actor, params.rubricId, placeOf(params), input, now),
    to: ({ enclaveSlug }, { params }) =>
      `${paths.adminRubric(enclaveSlug, params.rubricId ?? '')}#track-${placeOf(params).track}`,
  })
}

/** The item that an address names, as a draft has it; null where it names a new one, and 404 where there is none. */
export function itemAt({ rubric }: RubricRecord, { track, code }: ItemPlace) {
  if (code === null) return null
  return rubric[track].find((one) => one.code === code) ?? notFound()
}
