import { parseWithZod } from '@conform-to/zod/v4'
import { ruleFromFields } from '~/ground/criteria/rule-fields'
import type { Group } from '~/ground/criteria/rule-form'
import { expressionOf, type LineProblem, type RuleProblem } from '~/ground/criteria/rule-form-build'
import { RuleHeadForm, type RuleHead } from './rule.form'
import type { Expression } from '~/ground/criteria/expression'

type Typed = Record<string, string | string[]>
export type RuleReply = {
  initialValue: Typed
  error: Record<string, string[]> | null
  rule: Group
}
export type RuleSent =
  { ok: true; head: RuleHead; expression: Expression; reply: RuleReply } | { ok: false; reply: RuleReply }

/** The page of a criterion as it was sent: its head and its rule, or everything wrong with either, all at once. */
export function ruleSent(form: FormData): RuleSent {
  const rule = ruleFromFields(form)
  const built = expressionOf(rule)
  const head = new FormData()
  for (const [name, value] of form) if (HEAD.includes(name)) head.append(name, value)
  const submission = parseWithZod(head, { schema: RuleHeadForm })
  const reply = { initialValue: typedIn(form), error: null, rule }
  if (submission.status === 'success' && built.ok) {
    return { ok: true, head: submission.value, expression: built.expression, reply }
  }
  const error = { ...headErrors(submission.reply().error), ...(built.ok ? {} : ruleErrors(built.problems)) }
  return { ok: false, reply: { ...reply, error } }
}

const HEAD = ['version', 'code', 'track', 'severity', 'points', 'zh', 'en', 'clauseZh', 'clauseEn', 'papers']

/** What was typed, for the page to show again. */
export function typedIn(form: FormData): Typed {
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === 'string')
  return Object.fromEntries(
    HEAD.filter((name) => name !== 'version').map((name) => [
      name,
      name === 'papers' ? texts(name) : (texts(name)[0] ?? ''),
    ]),
  )
}

function headErrors(error: Record<string, string[] | null> | null | undefined): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(error ?? {}).flatMap(([name, codes]): [string, string[]][] =>
      codes ? [[name.replace(/\[\d+\]$/, ''), codes]] : [],
    ),
  )
}

const FIELD_OF: Record<LineProblem, string> = {
  fact: 'fact',
  second: 'second',
  units: 'second',
  operator: 'operator',
  amount: 'value',
  date: 'value',
  choices: 'choices',
  least: 'least',
  empty: 'join',
  deep: 'join',
  wide: 'join',
}

export function ruleErrors(problems: readonly RuleProblem[]): Record<string, string[]> {
  return Object.fromEntries(problems.map(({ path, problem }) => [`${path}.${FIELD_OF[problem]}`, [problem]]))
}
