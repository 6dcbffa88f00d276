import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay } from '~/shared/days'
import { makePerson, type World } from './world'

export type RewardDepartments = {
  industry: Actor
  finance: Actor
  asked: { industryDepartmentId: string; financeDepartmentId: string }
}

/** A department of industry and one of finance, each with an account; made anew each time. */
export async function rewardDepartments(world: World): Promise<RewardDepartments> {
  const one = async (duty: 'industry' | 'finance') => {
    const id = newId()
    await db.department.create({
      data: {
        enclaveId: world.enclaveId,
        id,
        kind: 'home_bureau',
        duties: [duty],
        contact: '0913-2000000',
        nameZh: `${duty} ${id}`,
        nameEn: `Bureau of ${duty}`,
        validFrom: dateOfDay('2020-01-01'),
        position: 9,
      },
    })
    return makePerson(world, 'department', { departmentId: id })
  }
  const [industry, finance] = [await one('industry'), await one('finance')]
  const asked = {
    industryDepartmentId: industry.departmentId ?? '',
    financeDepartmentId: finance.departmentId ?? '',
  }
  return { industry, finance, asked }
}
