import type { Actor } from '~/ground/people/actor'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { changeDraft, type ChangeRefusal } from './change-draft.server'
import { criteriaEvents } from '~/ground/criteria/events'
import type { Criterion, Expression } from '~/ground/criteria/expression'
import { CriterionForm } from '~/ground/criteria/expression.form'
import type { RuleHead } from './rule.form'

export type SaveRefusal = ChangeRefusal | 'code_taken' | 'criterion_gone' | 'too_many' | 'rule_unsound'

/** Keeps a criterion of a draft: a new one at the end, a known one (by the code it had) in its place. */
export async function saveRule(
  actor: Actor,
  setId: string | undefined,
  known: string | null,
  { head, expression }: { head: RuleHead; expression: Expression },
  now: Date,
): Promise<Outcome<null, SaveRefusal>> {
  const { version, code } = head
  const criterion = CriterionForm.safeParse(criterionOf(head, expression))
  if (!criterion.success) return refuse('rule_unsound')
  return changeDraft<SaveRefusal>(
    actor,
    setId,
    {
      version,
      event: (set) => criteriaEvents.criterion_saved({ set, code }),
      change: ({ criteria }) => placed(criteria, known, criterion.data),
    },
    now,
  )
}

function placed(criteria: readonly Criterion[], known: string | null, criterion: Criterion) {
  if (criteria.some(({ code }) => code === criterion.code && code !== known)) return refuse('code_taken')
  if (known === null) {
    return criteria.length >= 100 ? refuse('too_many') : ok({ criteria: [...criteria, criterion] })
  }
  if (!criteria.some(({ code }) => code === known)) return refuse('criterion_gone')
  return ok({ criteria: criteria.map((one) => (one.code === known ? criterion : one)) })
}

function criterionOf({ version: _, points, papers, ...head }: RuleHead, expression: Expression): Criterion {
  return {
    ...head,
    ...(head.severity === 'bonus' ? { points: Number(points) } : {}),
    ...(papers.length > 0 ? { papers } : {}),
    expression,
  }
}
