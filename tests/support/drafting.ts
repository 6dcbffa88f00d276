import { must } from '~/example/drivers/must'
import { lockDraft, writeAnswers } from '~/admission/drafts/draft-lock.part.server'
import { draftWithKinds } from '~/admission/drafts/papers.server'
import { startApplication } from '~/admission/new-applications/start.server'
import type { Start } from '~/admission/new-applications/start.form'
import { askedSections, recordOf } from '~/ground/forms/asked'
import { answersIn, questionsSent } from '~/ground/forms/check-answers'
import { answersFromJson, type FormSection } from '~/ground/forms/form-sections'
import { founderOf } from '~/example/drivers/people.server'
import { uploadedBy } from '~/example/drivers/uploads.server'
import { formOf } from '~/admission/intakes/queries.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { usccOf, type World } from './world'

let next = 9000

/** Newcomers with drafts in a small world, and everything a draft needs to be submitted. */
export function drafting(world: World) {
  const registration = (given: Partial<Start> = {}): Start => ({
    track: 'A',
    uscc: usccOf((next += 1)),
    name: '渭水传感科技有限公司（试验）',
    foundedOn: '2026-03-01',
    industryCode: '39',
    contactName: '试验人',
    contactPhone: '13900000001',
    ...given,
  })

  async function makeUser(): Promise<{ userId: string; name: string }> {
    const userId = newId()
    await db.user.create({
      data: {
        id: userId,
        email: `${userId}@world.test`,
        emailProvenAt: world.now,
        name: '新来的',
        createdAt: world.now,
      },
    })
    return { userId, name: '新来的' }
  }

  /** A newcomer with a draft, as an actor of their firm. */
  async function makeDraft(given: Partial<Start> = {}) {
    const user = await makeUser()
    const { firmId, applicationId, ref } = must(
      await startApplication(user, world.enclaveId, registration(given), world.now),
    )
    const actor = await founderOf(world, { id: user.userId, name: user.name }, firmId)
    return { actor, id: applicationId, ref }
  }
  type Drafted = Awaited<ReturnType<typeof makeDraft>>

  /** Answers that will do, whatever the questions are. */
  function goodAnswers(section: FormSection): Record<string, string> {
    return Object.fromEntries(
      section.questions.flatMap((question): [string, string][] => {
        if (!question.required) return []
        // The first years that a form lists are over by the day of the tests.
        const option = question.options?.at(question.fact === 'landing_year' ? -1 : 0)?.value
        const byType = { number: '5', money: '500', date: '2026-01-01', boolean: 'yes', choice: option ?? '' }
        const type = question.type as keyof typeof byType
        return [[question.key, byType[type] ?? '一段说明']]
      }),
    )
  }

  async function sectionsOf(id: string): Promise<FormSection[]> {
    const { formId } = await db.application.findFirstOrThrow({ where: { id } })
    return formOf(world.enclaveId, formId)
  }

  const aFile = (id: string, ownerUserId: string) => ({
    id,
    ownerUserId,
    sha256: id.replaceAll('-', ''),
    size: 1000,
    mime: 'application/pdf',
    name: '证明.pdf',
    createdAt: world.now,
  })

  const upload = (userId: string) => uploadedBy(userId, world.now)

  /** Answers and papers in one go, as many saves of many pages would leave them. */
  async function fill({ actor, id }: Drafted): Promise<void> {
    const { enclaveId, now } = world
    await inTransaction(async (tx) => {
      const { before, sections } = await lockDraft(tx, actor, id)
      const stored = answersFromJson(before.answers)
      const filled = sections.reduce((answers, section) => {
        const asked = askedSections(sections, answers, recordOf(before.firm))
        const sent = goodAnswers(section)
        return { ...answers, ...answersIn(questionsSent(section, asked, sent), sent, answers) }
      }, stored)
      const changed = Object.entries(filled).filter(([key, value]) => value !== (stored[key] ?? ''))
      await writeAnswers(tx, actor, before, Object.fromEntries(changed), now)
      const { application, kinds } = await draftWithKinds(tx, actor, id)
      const papers = kinds
        .filter(({ required }) => required)
        .map(({ code }) => ({ fileId: newId(), kind: code }))
      const about = { enclaveId, aboutType: 'application', aboutId: application.id }
      await tx.file.createMany({
        data: papers.map(({ fileId }) => ({ ...aFile(fileId, actor.userId), ...about })),
      })
      await tx.paper.createMany({
        data: papers.map((paper) => ({
          enclaveId,
          id: newId(),
          applicationId: id,
          ...paper,
          addedAt: now,
          addedById: actor.userId,
        })),
      })
    })
  }

  return { registration, makeUser, makeDraft, sectionsOf, upload, fill }
}
