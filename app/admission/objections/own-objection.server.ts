import { env } from '~/platform/env.server'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { fingerprint } from '~/platform/seal.server'
import { dayOf } from '~/shared/days'
import { masked } from '~/shared/codes/identifier'
import { objectionNumber } from './number'
import type { ObjectionState } from './vocabulary'

/** Where whoever raised an objection follows it: an address that nobody can guess, for there is no account. */
export function ownObjectionPath(slug: string, id: string): string {
  return paths.ownObjection(slug, id, secretOf(id))
}

export const ownObjectionLink = (slug: string, id: string) => env().BASE_URL + ownObjectionPath(slug, id)

function secretOf(id: string): string {
  return fingerprint(`objection ${id}`)
}

/** The copy of an objection for whoever raised it, with what became of it; any other address is not found. */
export async function ownObjection(enclaveId: string, id: string | undefined, secret: string | undefined) {
  if (!isId(id) || secret !== secretOf(id)) notFound()
  const row = await db.objection.findUnique({
    where: { enclaveId_id: { enclaveId, id } },
    include: { application: { select: { id: true, firm: { select: { name: true } } } } },
  })
  if (!row) notFound()
  const file = row.fileId ? await db.file.findUnique({ where: { id: row.fileId } }) : null
  return {
    number: objectionNumber(id),
    applicationId: row.application.id,
    firmName: row.application.firm.name,
    name: row.name,
    contact: masked(row.contact),
    text: row.text,
    file: file?.name ?? null,
    state: row.state as ObjectionState,
    raisedOn: dayOf(row.createdAt),
    answer: row.answer,
    answeredOn: row.answeredAt ? dayOf(row.answeredAt) : null,
  }
}
export type OwnObjection = Awaited<ReturnType<typeof ownObjection>>
