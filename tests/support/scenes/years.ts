import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay } from '~/shared/days'
import { resident } from '../../landing/support'
import { scene, type Maker } from './scene'
import type { World } from '../world'

/** A firm in residence since 2025-01-01 whose first year is over and not graded. */
export const inItsSecondYear = (world: World) => resident(world, 'active')

type Given = { grade?: string; cureBy?: string; secondLook?: string | null }

/** A firm whose first year was graded; failed, with its days to cure still running, unless told otherwise. */
export async function reviewed(world: World, given: Given = {}) {
  const { enclaveId, officer, now, today } = world
  const { grade = 'failed', cureBy = addDays(today, 20), secondLook = null } = given
  const { id: firmId } = await inItsSecondYear(world)
  const { id: tenancyId } = await db.tenancy.findFirstOrThrow({ where: { enclaveId, firmId } })
  const failed = grade === 'failed'
  const again = { secondLook, secondNote: '没有改', secondById: officer.userId, secondAt: now }
  const reviewId = newId()
  await db.yearlyReview.create({
    data: {
      enclaveId,
      id: reviewId,
      tenancyId,
      firmId,
      year: 1,
      fromOn: dateOfDay('2025-01-01'),
      untilOn: dateOfDay('2025-12-31'),
      grade,
      note: '半年没有开展研发',
      cure: failed ? '恢复研发活动并补报数据' : '',
      cureBy: failed ? dateOfDay(cureBy) : null,
      gradedById: officer.userId,
      gradedAt: now,
      ...(secondLook ? again : {}),
    },
  })
  return { firmId, tenancyId, reviewId }
}

export const REVIEW_YEAR_MAKERS: [RegExp, Maker][] = [
  [
    /firms\/:firmId\/year-review\/second-look/,
    async (world) => scene({ firmId: (await reviewed(world)).firmId }),
  ],
  [/firms\/:firmId\/year-review/, async (world) => scene({ firmId: (await inItsSecondYear(world)).id })],
]
