import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { addDays, dayOf } from '~/shared/days'
import { chargeKeys } from '~/setup/plan-targets/charge-view.server'
import { decideCharge } from '~/setup/plan-targets/decide-charge.server'
import { decideParts } from '~/setup/plan-targets/decide-parts.server'
import { partsToSet } from '~/setup/plan-targets/parts-view.server'
import { planToSet } from '~/setup/plan-targets/plan-view.server'

/** So many days ago the parks were told what each is to bring. */
const SPLIT = 60
const CODE = 'landed_tech_smes'

/** Patents by the industry of the firm: what is made, and what is developed. */
const MADE = {
  department: '渭南市工业和信息化局',
  keys: ['26', '33', '34', '35', '36', '37', '38', '39', '40'],
}
const DEVELOPED = {
  department: '渭南市科学技术局',
  keys: ['01', '13', '14', '27', '41', '64', '65', '73', '75'],
}

/** Where there are these two bureaus, they answer for patents, by industry; the target of every year is split between them. */
async function splitByDepartment({ staff: { admin } }: Enclave, years: readonly number[], at: Date) {
  const code = 'patents'
  const { departments, version } = await chargeKeys(admin.enclaveId, { code, by: 'industry' }, dayOf(at))
  // The second enclave of the example has none of these.
  if (!departments.some(({ name }) => name.zh === MADE.department)) return
  const idOf = (name: string) => departments.find((one) => one.name.zh === name)?.key ?? ''
  const whose = [MADE, DEVELOPED].flatMap(({ department, keys }) =>
    keys.map((key) => ({ key, department: idOf(department) })),
  )
  const charge = { whose, reason: '专利按行业归口（示例）', basedOn: version }
  must(await decideCharge(admin, { code, by: 'industry' }, charge, at), 'say who answers for patents')
  for (const year of years) {
    const named = { code, year: String(year), by: 'department' } as const
    const { parts, target, version: basedOn } = await partsToSet(admin, { ...named, fill: null }, dayOf(at))
    const made = Math.round(Number(target) * 0.8)
    const share = (name: string) => (name === MADE.department ? made : Number(target) - made)
    const own = parts.filter(({ name }) => [MADE, DEVELOPED].some(({ department }) => department === name.zh))
    const input = {
      reason: '专利任务分解到归口部门（示例）',
      basedOn,
      keys: parts.map(({ key }) => key),
      parts: own.map(({ key, name }) => ({
        key,
        value: String(share(name.zh)),
        owner: `${name.zh}分管领导`,
      })),
    }
    must(await decideParts(admin, named, input, at), 'split a year by department')
  }
}

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
    await splitByDepartment(enclave, yearNames, at)
  })
}
