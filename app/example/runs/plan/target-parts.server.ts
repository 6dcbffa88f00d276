import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { addDays, dayOf } from '~/shared/days'
import { decideParts } from '~/setup/plan-targets/decide-parts.server'
import { partsToSet } from '~/setup/plan-targets/parts-view.server'
import { planToSet } from '~/setup/plan-targets/plan-view.server'

/** So many days ago the parks were told what each is to bring. */
const SPLIT = 60
const CODE = 'landed_tech_smes'

/** The landed firms of every year of the plan, split evenly among the parks; each names who answers for its part. */
export function runTargetParts(enclave: Enclave): void {
  const { time, today, chance, staff } = enclave
  time.begin(async () => {
    const day = workingDayFrom(addDays(today, -SPLIT))
    const at = await time.until(momentOf(day, chance.of('parts'), 9, 10))
    const { yearNames } = await planToSet(staff.admin, dayOf(at))
    for (const year of yearNames) {
      const named = { code: CODE, year: String(year), by: 'park' } as const
      const { parts, version } = await partsToSet(staff.admin, { ...named, fill: 'even' }, dayOf(at))
      const input = {
        reason: '落户任务分解到园区（示例）',
        basedOn: version,
        keys: parts.map(({ key }) => key),
        parts: parts
          .filter(({ figure }) => Number(figure) > 0)
          .map(({ key, figure, name }) => ({ key, value: figure, owner: `${name.zh}招商局` })),
      }
      must(await decideParts(staff.admin, named, input, at), 'split a year')
    }
  })
}
