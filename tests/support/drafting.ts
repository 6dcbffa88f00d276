import { attachPaper } from '~/applications/papers.server'
import { saveSection, stampOf } from '~/applications/save-section.server'
import { startApplication } from '~/applications/start.server'
import type { Start } from '~/applications/start.form'
import { papersFor, type FormSection } from '~/intakes/form-sections'
import { papersFromJson } from '~/intakes/form-json'
import { formOf } from '~/intakes/queries.server'
import type { Actor } from '~/people/actor'
import { db } from '~/platform/db.server'
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
        ...{ id: userId, email: `${userId}@world.test`, emailProvenAt: world.now },
        ...{ name: '新来的', createdAt: world.now },
      },
    })
    return { userId, name: '新来的' }
  }

  /** A newcomer with a draft, as an actor of their firm. */
  async function makeDraft(given: Partial<Start> = {}) {
    const user = await makeUser()
    const started = await startApplication(user, world.enclaveId, registration(given), world.now)
    if (!started.ok) throw new Error(started.reason)
    const { firmId, applicationId, ref } = started.value
    const membership = await db.membership.findFirstOrThrow({ where: { userId: user.userId, firmId } })
    const place = { enclaveId: world.enclaveId, enclaveSlug: world.slug, parkId: null }
    const actor: Actor = { ...user, ...place, role: 'founder', membershipId: membership.id, firmId }
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

  async function upload(userId: string): Promise<string> {
    const id = newId()
    const data = {
      ownerUserId: userId,
      sha256: id.replaceAll('-', ''),
      size: 1000,
      mime: 'application/pdf',
      name: '证明.pdf',
    }
    await db.file.create({ data: { id, ...data, createdAt: world.now } })
    return id
  }

  async function fill({ actor, id }: Drafted): Promise<void> {
    for (const section of await sectionsOf(id)) {
      const { answers } = await db.application.findFirstOrThrow({ where: { id } })
      const stamp = stampOf(section, answers as Record<string, string>)
      const saved = await saveSection(
        actor,
        id,
        { section: section.key, stamp, sent: goodAnswers(section) },
        world.now,
      )
      if (!saved.ok) throw new Error(saved.reason)
    }
    const { intake, track } = await db.application.findFirstOrThrow({
      where: { id },
      include: { intake: true },
    })
    for (const { code, required } of papersFor(papersFromJson(intake.papers), track)) {
      const fileId = await upload(actor.userId)
      if (required) await attachPaper(actor, id, { kind: code, fileId }, world.now)
    }
  }

  return { registration, makeUser, makeDraft, sectionsOf, upload, fill }
}
