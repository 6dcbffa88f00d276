import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { yearNamed } from '~/shared/days'
import { ok, type Outcome } from '~/shared/outcome'
import { decideInPlan, type InPlan, type Plan, type PlanAnswer } from './decide-in-plan.server'

export type YearAnswer<R extends string> = PlanAnswer<R>
/** The year of an indicator that an address names, with the plan as it stands. */
type YearOfPlan = InPlan & {
  year: number
  /** The target of the year, and whose it is. */
  whole: string
  indicatorId: string
}
type Named = { code: string | undefined; year: string | undefined }
type Decision<R extends string> = (of: YearOfPlan) => Outcome<Plan, R>

/**
 * An administrator changes what the plan says of one year of an indicator; `decision` makes the plan anew, or refuses,
 * and `after` writes what goes with it. 404 for a year without a target.
 */
export function decideYear<R extends string>(
  actor: Actor,
  at: Named,
  input: { basedOn: number; reason: string },
  now: Date,
  decision: Decision<R>,
  after: (tx: Tx, of: YearOfPlan) => Promise<void> = () => Promise.resolve(),
): Promise<YearAnswer<R>> {
  return decideInPlan<R>(actor, at.code, input, now, async (tx, plan) => {
    const year = yearNamed(at.year) ?? notFound()
    const target =
      (await tx.target.findFirst({
        where: { enclaveId: actor.enclaveId, year, indicator: { code: plan.code } },
      })) ?? notFound()
    const of = { ...plan, year, whole: target.value.toFixed(2), indicatorId: target.indicatorId }
    const decided = decision(of)
    return decided.ok ? ok({ plan: decided.value, write: () => after(tx, of) }) : decided
  })
}
