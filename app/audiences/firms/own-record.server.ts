import type { z } from 'zod'
import { firmAfter, keptPlace } from '~/audiences/firms/kept'
import { recordRefusal, recordWords } from '~/ground/firms/record-words'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import type { RecordKind } from '~/ground/records/records'
import { recordToWithdraw } from '~/ground/records/records.server'
import { act, type Act, type Asked } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import type { Outcome } from '~/shared/outcome'

type OnRecord<Schema extends z.ZodType, T, R extends string> = Pick<
  Act<Actor, unknown, Schema, T, R>,
  'at'
> & {
  form: Schema
  /** Under which name the browser keeps what is typed. */
  kept: string
  /** The kinds of record it can be done to, where not to all. */
  kinds?: readonly RecordKind[]
  command: (actor: Actor, recordId: string, input: z.output<Schema>, now: Date) => Promise<Outcome<T, R>>
}

/** An act of a founder on a record of their own firm; it leads to the firm's page, where what was kept is let go of. */
export function actOnOwnRecord<
  Schema extends z.ZodType,
  T,
  R extends keyof (typeof recordWords)['zh']['refusal'],
>({ form, kept, kinds, command, at }: OnRecord<Schema, T, R>) {
  const find = (actor: Actor, { params }: Asked) => recordToWithdraw(actor, params.recordId ?? '', today())
  return act({
    guard: inRole('founder'),
    show: async (actor, asked) => {
      const { record, evidence } = await find(actor, asked)
      if (kinds && !kinds.includes(record.kind)) notFound()
      return { record, evidence, day: today(), place: keptPlace(actor, `${kept}.${record.id}`) }
    },
    form,
    find,
    run: async (actor, asked, input, now) => command(actor, (await find(actor, asked)).record.id, input, now),
    words: (refusal, locale) => recordRefusal(recordWords[locale].refusal, refusal),
    ...(at ? { at } : {}),
    to: (_, { params: { recordId } }) => `${firmAfter(`${kept}.${recordId}`)}&record=${recordId}#records`,
  })
}
