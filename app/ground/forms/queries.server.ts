import type { FormSection } from './form-sections'
import { sectionsFromJson, formIdsFromJson } from './form-json'
import type { Actor } from '~/ground/people/actor'
import { db, type Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'

/** Whose forms an actor may see: staff, those of their enclave. */
export function visibleTo(actor: Actor): Prisma.ApplicationFormWhereInput {
  const isStaff = actor.role === 'officer' || actor.role === 'director' || actor.role === 'admin'
  return isStaff ? { enclaveId: actor.enclaveId } : { enclaveId: actor.enclaveId, id: { in: [] } }
}

export type FormLine = {
  id: string
  track: string
  version: number
  state: string
  publishedOn: Day | null
  sections: number
  questions: number
  intakes: number[]
  applications: number
}

/** Every version of the forms, newest first, with the intakes and the applications that use it. */
export async function formLines(actor: Actor): Promise<FormLine[]> {
  const { enclaveId } = actor
  const [forms, intakes, used] = await Promise.all([
    db.applicationForm.findMany({
      where: visibleTo(actor),
      orderBy: [{ track: 'asc' }, { version: 'desc' }],
    }),
    db.intake.findMany({ where: { enclaveId }, select: { number: true, formIds: true } }),
    db.formTally.findMany({ where: { enclaveId } }),
  ])
  return forms.map((form) => {
    const sections = sectionsFromJson(form.sections)
    return {
      id: form.id,
      track: form.track,
      version: form.version,
      state: form.state,
      publishedOn: form.publishedAt ? dayOf(form.publishedAt) : null,
      sections: sections.length,
      questions: sections.reduce((sum, section) => sum + section.questions.length, 0),
      intakes: intakes
        .filter(({ formIds }) => formIdIn(formIds, form.track) === form.id)
        .map((one) => one.number),
      applications: used.find((one) => one.formId === form.id)?.rows ?? 0,
    }
  })
}

/** The form an intake asks of a track, as it was recorded when the intake opened. */
export function formIdIn(formIds: unknown, track: string): string | null {
  return formIdsFromJson(formIds)[track] ?? null
}

/** One version with its questions; 404 when it is not of the actor's enclave. */
export async function formVersion(actor: Actor, id: string | undefined) {
  if (!isId(id)) notFound()
  const form =
    (await db.applicationForm.findFirst({ where: { AND: [{ id }, visibleTo(actor)] } })) ?? notFound()
  const { track, version, state, revision } = form
  return { id, track, version, state, revision, sections: sectionsFromJson(form.sections) }
}
export type FormVersion = Awaited<ReturnType<typeof formVersion>>

/** The published version that a draft follows; nothing before the first. */
export async function versionBefore(actor: Actor, { track, version }: FormVersion): Promise<FormSection[]> {
  const before = await db.applicationForm.findFirst({
    where: { AND: [visibleTo(actor), { track, version: { lt: version }, state: 'published' }] },
    orderBy: { version: 'desc' },
  })
  return sectionsFromJson(before?.sections)
}

/** The intakes that have not closed: those a new version may be put into. */
export async function intakesAhead(actor: Actor, today: Date) {
  const intakes = await db.intake.findMany({
    where: { enclaveId: actor.enclaveId, closesOn: { gte: today } },
    orderBy: { opensOn: 'asc' },
  })
  return Promise.all(
    intakes.map(async ({ id, number, titleZh, titleEn, opensOn, closesOn }) => ({
      id,
      number,
      titleZh,
      titleEn,
      opensOn: dayFromDate(opensOn),
      closesOn: dayFromDate(closesOn),
      drafts: await db.application.count({
        where: { enclaveId: actor.enclaveId, intakeId: id, state: 'draft' },
      }),
    })),
  )
}
