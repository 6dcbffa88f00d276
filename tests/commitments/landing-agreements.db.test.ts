import { expect, it } from 'vitest'
import { ReportForm } from '~/landing/commitments/commitment.form'
import { reportCommitment } from '~/landing/commitments/report.server'
import { ownCommitment } from '~/landing/commitments/visible.server'
import { agreementOf, issueAgreement } from '~/landing/landing-agreements/agreement.server'
import { DEFAULT_TEXT } from '~/landing/landing-agreements/default-text'
import { agreementPaper } from '~/landing/landing-agreements/paper-text'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'
import { uploaded } from '../firms/support'
import { clause, signedProject } from '../support/scenes/landing/commitments'
import { makeWorld } from '../support/world'

it('before signing nothing can be reported, and the agreement is made out word for word as it was read', async () => {
  const world = await makeWorld()
  const { projectId, founder } = await signedProject(world, 'matched')
  expect(await issueAgreement(world.park, projectId, { seen: '0123456789abcdef' }, world.now)).toMatchObject({
    reason: 'no_clauses',
  })
  const id = await clause(world, projectId, { kind: 'investment' })
  expect(
    await reportCommitment(
      founder,
      id,
      ReportForm.parse({
        kind: 'investment',
        amount: '100',
        doneOn: world.today,
        proof: await uploaded(founder),
      }),
      world.now,
    ),
  ).toMatchObject({ reason: 'not_signed' })
  const draft = await agreementOf(world.park, projectId, world.today)
  expect(draft.draft.zh.lines).toContain('无。')
  const city = await clause(world, projectId, { kind: 'subsidy', dependsOnId: id })
  expect(await issueAgreement(world.park, projectId, { seen: draft.seen }, world.now)).toMatchObject({
    reason: 'changed_meanwhile',
  })
  const { seen, draft: paper } = await agreementOf(world.officer, projectId, world.today)
  const both = await Promise.all([1, 2].map(() => issueAgreement(world.park, projectId, { seen }, world.now)))
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  const made = await agreementOf(founder, projectId, addDays(world.today, 3))
  expect(made).toMatchObject({ isChanged: false, issued: { version: 1, paper } })
  const row = await ownCommitment(world.park, city)
  expect(paper.zh.lines.join('\n')).toContain(`以“${row.dependsOn?.what}”确认兑现为条件，确认后 30 天内`)
  await db.commitment.update({
    where: { enclaveId_id: { enclaveId: world.enclaveId, id: city } },
    data: { amount: '1' },
  })
  expect((await agreementOf(founder, projectId, world.today)).isChanged).toBe(true)
  await expect(
    db.landingAgreement.updateMany({ where: { projectId }, data: { version: 9 } }),
  ).rejects.toThrow()
  for (const locale of ['zh', 'en'] as const)
    expect(
      agreementPaper.faultsOf(locale === 'zh' ? DEFAULT_TEXT.bodyZh : DEFAULT_TEXT.bodyEn, locale),
    ).toEqual({ unknown: [], missing: [] })
})
