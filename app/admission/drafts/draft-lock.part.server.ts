import { formOf } from '~/admission/intakes/queries.server'
import { answersFromJson, type Answers } from '~/ground/forms/form-sections'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { marked } from '~/admission/answers/field-marks'
import { marksFromJson } from '~/admission/applications/application-json'
import { fillableBy } from '~/admission/applications/queries.server'

type Locked = { enclaveId: string; id: string; answers: unknown; fields: unknown; version: number }

/** The application and its form, its row locked: people who save at once come one after the other. */
export async function lockDraft(tx: Tx, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT id FROM "Application" WHERE "enclaveId" = ${actor.enclaveId}::uuid
    AND id = ${id}::uuid FOR UPDATE`
  const before =
    (await tx.application.findFirst({
      where: { AND: [{ id }, fillableBy(actor)] },
      include: { firm: true },
    })) ?? notFound()
  return { before, sections: await formOf(before.enclaveId, before.formId, tx) }
}

/** Writes the changed answers of a locked draft with their marks; answers the version of the whole. */
export async function writeAnswers(
  tx: Tx,
  actor: Actor,
  before: Locked,
  changed: Answers,
  now: Date,
): Promise<number> {
  const keys = Object.keys(changed)
  if (keys.length === 0) return before.version
  const version = before.version + 1
  await tx.application.updateMany({
    where: { enclaveId: before.enclaveId, id: before.id, state: 'draft', version: before.version },
    data: {
      answers: { ...answersFromJson(before.answers), ...changed },
      fields: marked(marksFromJson(before.fields), keys, actor.name, now.toISOString()),
      version,
    },
  })
  return version
}
