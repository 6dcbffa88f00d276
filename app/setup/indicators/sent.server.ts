import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import type { Expression } from '~/ground/criteria/expression'
import type { Catalogue } from '~/ground/criteria/facts'
import { ruleFromFields } from '~/ground/criteria/rule-fields'
import type { Group } from '~/ground/criteria/rule-form'
import { expressionOf } from '~/ground/criteria/rule-form-build'
import type { RecordKind } from '~/ground/records/records'
import type { CountableKind } from '~/plan/counting-rules/definition'
import { catalogueFor } from '~/plan/counting-rules/rule-catalogue'
import { ruleErrors } from '~/setup/criteria-rules/rule-reply.server'
import { kindChosen } from './kind-choice'
import type { Preview } from './preview.server'

type Typed = Record<string, string | string[]>
export type IndicatorReply = {
  initialValue: Typed
  error: Record<string, string[]> | null
  kind: RecordKind
  rule: Group
  preview?: Preview | null
}

/** The rule as its fields say it: an expression, none where nothing is asked, or what is wrong. */
export function ruleIn(form: FormData, kinds: readonly CountableKind[]) {
  const { kind, own } = kindChosen(form.get('recordKind'), kinds)
  const among = catalogueFor(kind, own?.fields)
  const rule = ruleFromFields(form, among)
  return { kind, own, among, rule, built: builtOf(rule, among) }
}
/** What a rule says: an expression, none where it asks nothing, or what is wrong with it. */
export function builtOf(rule: Group, among: Catalogue) {
  return asksNothing(rule) ? NOTHING : expressionOf(rule, among)
}
const NOTHING: { ok: true; expression: Expression | null } = { ok: true, expression: null }

/** A rule as it first stands on the page, with no fact chosen, asks nothing. */
function asksNothing({ parts, not }: Group): boolean {
  return !not && parts.every((part) => part.kind === 'condition' && part.fact === '')
}

/** The page of an indicator as it was sent: what is said of it and its rule, or everything wrong with either. */
export function indicatorSent<S extends z.ZodType>(
  form: FormData,
  schema: S,
  kinds: readonly CountableKind[],
) {
  const { kind, own, rule, built } = ruleIn(form, kinds)
  const submission = parseWithZod(form, { schema })
  const reply: IndicatorReply = { initialValue: typedIn(form), error: null, kind, rule }
  if (submission.status === 'success' && built.ok) {
    return {
      ok: true as const,
      said: submission.value,
      rule: { recordKind: kind, own, expression: built.expression },
      reply,
    }
  }
  const error = {
    ...(submission.status === 'success' ? {} : headErrors(submission.reply().error)),
    ...(built.ok ? {} : ruleErrors(built.problems)),
  }
  return { ok: false as const, reply: { ...reply, error } }
}

/** What was typed, for the page to show again. */
export function typedIn(form: FormData): Typed {
  return Object.fromEntries(
    [...form].flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && !name.startsWith('r.') ? [[name, value]] : [],
    ),
  )
}

function headErrors(error: Record<string, string[] | null> | null | undefined): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(error ?? {}).flatMap(([name, codes]): [string, string[]][] =>
      codes ? [[name, codes]] : [],
    ),
  )
}
