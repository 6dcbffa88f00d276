import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { indicatorsOf } from '~/plan/counting/indicators.server'
import { dayOf } from '~/shared/days'
import { decidePlan } from '~/setup/plan-targets/decide-plan.server'
import { planForm } from '~/setup/plan-targets/plan.form'
import { planToSet } from '~/setup/plan-targets/plan-view.server'

/** Sets the targets of some indicators, year by year; the others stand as they are. */
export async function setTargets(
  { staff: { admin } }: Enclave,
  targets: Record<string, readonly string[]>,
  reason: string,
  at: Date,
): Promise<void> {
  const { rows, version } = await planToSet(admin, dayOf(at))
  const figures = Object.fromEntries(
    rows.map(({ code, years }) => [code, (targets[code] ?? years).join(', ')]),
  )
  const form = planForm(await indicatorsOf(admin.enclaveId, dayOf(at)))
  const plan = form.parse({ ...figures, reason, basedOn: String(version) })
  must(await decidePlan(admin, plan, at), 'set targets')
}
