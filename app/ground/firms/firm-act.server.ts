import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { asStaff } from '~/ground/people/guard.server'
import { wordedActs, type Act, type Frame, type Look } from '~/mechanism/acts.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { firmHead } from './figures.server'
import { firmFrame, type OnFirm as Framed } from './firm-frame'

type Shown = { slug: string; firm: { id: string; name: string } }
type OnFirm<Schema extends z.ZodType, T, R extends string, More> = Pick<
  Act<Actor, unknown, Schema, T, R>,
  'form' | 'at' | 'words' | 'file'
> & {
  guard?: typeof asStaff
  command: (actor: Actor, firmId: string, input: z.output<Schema>, now: Date) => Promise<Outcome<T, R>>
  /** What the page shows beside the firm. */
  more?: (firmId: string, actor: Actor, asked: LoaderFunctionArgs) => More | Promise<More>
}

/** What an act of the desk on one firm does; it leads back to the firm. */
export function onFirm<Schema extends z.ZodType, T, R extends string, More = object>(
  one: OnFirm<Schema, T, R, More>,
): Act<Actor, Shown & More, Schema, T, R> {
  return {
    guard: asStaff,
    ...one,
    show: async (actor, asked) => {
      const { id, name } = await firmHead(actor, asked.params.firmId)
      const shown = { slug: actor.enclaveSlug, firm: { id, name } }
      return { ...shown, ...((await one.more?.(id, actor, asked)) as More) }
    },
    find: (actor, { params }) => firmHead(actor, params.firmId),
    run: (actor, { params }, input, now) => one.command(actor, idOr404(params.firmId), input, now),
    to: ({ enclaveSlug }, { params }) => paths.deskFirm(enclaveSlug, params.firmId ?? ''),
  }
}

/** Acts of the desk on one firm, in the words of whatever is done with it. */
export function firmActs<W>(
  words: Record<Locale, W>,
  frame: (w: W, data: Framed, locale: Locale) => Frame = firmFrame,
) {
  const declared = wordedActs(words, frame)
  return <Schema extends z.ZodType, T, R extends string, More = object>(
    one: OnFirm<Schema, T, R, More> & Look<W, Shown & More>,
  ) => declared<Actor, Shown & More, Schema, T, R>({ ...one, ...onFirm(one) })
}
