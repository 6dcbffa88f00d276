import type { Actor } from '~/ground/people/actor'
import type { Charge } from '~/ground/settings/settings'
import { ok } from '~/shared/outcome'
import type { ChargeForm, ChargeWay } from './charge.form'
import { decideInPlan, type PlanAnswer } from './decide-in-plan.server'

export type ChargeOfIndicator = { code: string | undefined; by: ChargeWay }

/** An administrator says which department answers for which rows of an indicator; a key is with one, or with none. */
export function decideCharge(
  actor: Actor,
  { code: named, by }: ChargeOfIndicator,
  { whose, ...input }: ChargeForm,
  now: Date,
): Promise<PlanAnswer<never>> {
  return decideInPlan<never>(actor, named, input, now, (_, { code, content }) => {
    const { [code]: _code, ...others } = content.charge
    const charge = whose.length > 0 ? { ...others, [code]: chargeFrom(by, whose) } : others
    return Promise.resolve(ok({ plan: { ...content, charge } }))
  })
}

function chargeFrom(by: ChargeWay, whose: ChargeForm['whose']): Charge {
  if (by === 'all') return { by, of: whose.slice(0, 1).map(({ department }) => ({ department, keys: [] })) }
  const departments = [...new Set(whose.map(({ department }) => department))]
  const keysOf = (id: string) => whose.flatMap(({ key, department }) => (department === id ? [key] : []))
  return { by, of: departments.map((department) => ({ department, keys: keysOf(department) })) }
}
