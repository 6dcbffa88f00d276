import { papersAsked, type FormSection } from '~/ground/forms/form-sections'
import { papersFromJson } from '~/ground/forms/form-json'
import { formOf } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { phaseBars } from '~/admission/phases/gate.part.server'
import type { Prisma, Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { amendmentBar } from './amend'
import { fieldOf } from './correction-faults'
import { visibleTo } from '~/admission/applications/queries.server'
import { itemsFromJson } from '~/admission/applications/application-json'
import type { Typed } from '~/admission/answers/typed'
import { typedFromJson } from '~/admission/applications/application-json'
import { fileField, stayField } from '~/admission/uploads/upload-field'

const WITH = {
  intake: { select: { papers: true } },
  corrections: { where: { answeredAt: null }, select: { items: true } },
} satisfies Prisma.ApplicationInclude
type HandedIn = Prisma.ApplicationGetPayload<{ include: typeof WITH }>

/** The application as handed in, its row locked, with the fields that its firm may type over just now. */
export async function lockHandedIn(tx: Tx, actor: Actor, id: string) {
  const { enclaveId } = actor
  await tx.$queryRaw`SELECT id FROM "Application" WHERE "enclaveId" = ${enclaveId}::uuid
    AND id = ${id}::uuid FOR UPDATE`
  const before =
    (await tx.application.findFirst({
      where: { AND: [{ id }, visibleTo(actor)] },
      include: WITH,
    })) ?? notFound()
  const sections = await formOf(enclaveId, before.formId, tx)
  const open = actor.role === 'founder' ? await openFields(tx, before, sections) : new Set<string>()
  const kinds = papersAsked(papersFromJson(before.intake.papers), before.track, sections)
  return { before, sections, kinds, open, typed: typedFromJson(before.typed) }
}

async function openFields(tx: Tx, before: HandedIn, sections: readonly FormSection[]): Promise<Set<string>> {
  const [correction] = before.corrections
  if (before.state === 'awaiting_correction' && correction) {
    const items = itemsFromJson(correction.items)
    return new Set(items.flatMap(({ target }) => [fieldOf(target), stayField(target)]))
  }
  if (amendmentBar(before.state) !== null) return new Set()
  if (await phaseBars(tx, before, 'amend')) return new Set()
  const papers = papersAsked(papersFromJson(before.intake.papers), before.track, sections)
  return new Set([
    ...sections.flatMap((section) => section.questions.map(({ key }) => key)),
    ...papers.map(({ code }) => fileField(code)),
  ])
}

/** Writes one field of a locked application with its mark; answers its version. */
export async function writeTyped(
  tx: Tx,
  actor: Actor,
  { before, typed }: { before: HandedIn; typed: Typed },
  { field, value }: { field: string; value: string },
  now: Date,
): Promise<number> {
  const version = (typed[field]?.version ?? 0) + 1
  const mark = { value, version, by: actor.name, at: now.toISOString() }
  await tx.application.updateMany({
    where: { enclaveId: before.enclaveId, id: before.id },
    data: { typed: { ...typed, [field]: mark } },
  })
  return version
}
