import { expect, it } from 'vitest'
import { db } from '~/platform/db.server'
import { hidingNames } from '~/admission/reviews/hidden-names.server'
import { applicationIn } from '../support/applications'
import { makeWorld } from '../support/world'

it('an expert’s old letters call the firm by its code name while the phase hides names', async () => {
  const world = await makeWorld()
  const { id, ref } = await applicationIn(world, 'in_review')
  const { firm, intake } = await db.application.findFirstOrThrow({
    where: { id },
    include: { firm: true, intake: { select: { activePhaseId: true } } },
  })
  const letter = `请评审 ${ref}（${firm.name}）`
  expect((await hidingNames(world.expert1.userId))(letter)).toBe(letter)
  await db.reviewPhase.updateMany({
    where: { enclaveId: world.enclaveId, id: intake.activePhaseId },
    data: { seesNames: false },
  })
  const read = (await hidingNames(world.expert1.userId))(letter)
  expect(read).not.toContain(firm.name)
  expect(read).toMatch(/A-\d{4}）$/)
  expect((await hidingNames(world.officer.userId))(letter)).toBe(letter)
})
