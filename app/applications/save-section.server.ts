import { answersIn } from '~/intakes/check-answers'
import { answersFromJson, sectionsFromJson, type Answers, type FormSection } from '~/intakes/form-sections'
import type { Actor } from '~/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { sha256 } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { visibleTo } from './queries.server'

export type SaveRefusal = 'not_a_draft' | 'changed_meanwhile'
/** `stamp` says which answers of the section the page showed when it was opened. */
export type Saving = { section: string; stamp: string; sent: Readonly<Record<string, unknown>> }

/**
 * Keeps one section of a draft exactly as typed, right or wrong. Whoever saves over somebody else's edit of
 * the same section is told what the other typed: the refusal holds it by question, with the stamp to save over.
 */
export async function saveSection(
  actor: Actor,
  id: string,
  { section: key, stamp, sent }: Saving,
): Promise<Outcome<{ version: number }, SaveRefusal>> {
  return inTransaction(async (tx) => {
    // Two editors of one draft come one after the other, so the second sees what the first has saved.
    await tx.$queryRaw`SELECT id FROM "Application" WHERE "enclaveId" = ${actor.enclaveId}::uuid
      AND id = ${id}::uuid FOR UPDATE`
    const before =
      (await tx.application.findFirst({ where: { AND: [{ id }, visibleTo(actor)] } })) ?? notFound()
    const section = (await sectionsOf(tx, before)).find((one) => one.key === key) ?? notFound()
    if (before.state !== 'draft') return refuse('not_a_draft')
    const typed = answersIn(section, sent)
    const stored = answersFromJson(before.answers)
    const theirs = differing(stored, typed)
    if (stamp !== stampOf(section, stored) && theirs.length > 0) {
      const values = theirs.map((question) => [`answer:${question}`, stored[question] ?? ''])
      return refuse('changed_meanwhile', { ...Object.fromEntries(values), stamp: stampOf(section, stored) })
    }
    if (theirs.length === 0) return ok({ version: before.version })
    await tx.application.updateMany({
      where: { enclaveId: actor.enclaveId, id, state: 'draft', version: before.version },
      data: { answers: { ...stored, ...typed }, version: before.version + 1 },
    })
    return ok({ version: before.version + 1 })
  })
}

/** A short mark of the answers of one section: two pages that show the same have the same stamp. */
export function stampOf(section: FormSection, answers: Answers): string {
  return sha256(JSON.stringify(section.questions.map(({ key }) => answers[key] ?? ''))).slice(0, 16)
}

async function sectionsOf(tx: Tx, { enclaveId, formId }: { enclaveId: string; formId: string }) {
  const form = await tx.applicationForm.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: formId } },
  })
  return sectionsFromJson(form.sections)
}

function differing(stored: Answers, typed: Answers): string[] {
  return Object.keys(typed).filter((key) => (stored[key] ?? '') !== typed[key])
}
