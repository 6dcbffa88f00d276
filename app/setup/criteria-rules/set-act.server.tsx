import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { ABILITIES, type Ability } from '~/ground/criteria/abilities'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { criteriaWords } from '~/ground/criteria/words'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { acts, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { TextField } from '~/ui/form'

type Words = (typeof criteriaWords)['zh']
type Framed = { slug: string; set?: { id: string; code: string; version: number }; formKey?: string }

/** What is done with criteria: on one set, or, where there is none yet, from their list. */
export const setsAct = acts(criteriaWords, (w, { slug, set, formKey }: Framed, _, title) => {
  const list = paths.deskCriteria(slug)
  const back = set ? paths.deskCriteriaSet(slug, set.id) : list
  return {
    crumbs: [
      { label: w.title, to: list },
      ...(set?.code ? [{ label: set.code, to: back }] : []),
      { label: title },
    ],
    back,
    keep: w.cancel,
    version: set?.version,
    formKey,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

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

type SetRecord = Awaited<ReturnType<typeof criteriaSetOf>>
type Shown = { slug: string; set: Pick<SetRecord, 'id' | 'code' | 'version'> }
type OnSet<Schema extends z.ZodType, T, R extends string, More> = Pick<
  Does<Actor, unknown, Schema, T, R>,
  'form' | 'at'
> & {
  may: Ability
  command: (
    actor: Actor,
    setId: string,
    input: z.output<Schema>,
    now: Date,
    code: string,
  ) => Promise<Outcome<T, R>>
  /** What the page shows beside the set. */
  more?: (set: SetRecord, actor: Actor, asked: LoaderFunctionArgs) => More | Promise<More>
  /** Where it leads, if not to the set. */
  to?: (slug: string, setId: string) => string
} & Look<Words, Shown & More>

/** An act of the desk on one set of criteria. */
export function setAct<Schema extends z.ZodType, T, R extends keyof Words['refusals'], More = object>(
  one: OnSet<Schema, T, R, More>,
) {
  const { to = paths.deskCriteriaSet } = one
  return setsAct({
    ...one,
    guard: inRole(...ABILITIES[one.may]),
    show: async (actor, asked) => {
      const set = await criteriaSetOf(actor, asked.params.setId)
      const { id, code, version } = set
      const shown: Shown = { slug: actor.enclaveSlug, set: { id, code, version } }
      return { ...shown, ...((await one.more?.(set, actor, asked)) as More) }
    },
    find: (actor, { params }) => criteriaSetOf(actor, params.setId),
    run: (actor, { params }, input, now) =>
      one.command(actor, idOr404(params.setId), input, now, params.code ?? ''),
    to: ({ enclaveSlug }, { params }) => to(enclaveSlug, params.setId ?? ''),
  })
}
