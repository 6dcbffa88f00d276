import { attachOf } from '~/ground/files/attach.server'
import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { db, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { decideSetting, type DecideRefusal } from '~/setup/settings-pages/decide-setting.server'
import type { LogoForm } from './logo.form'

/** A mark stands on every page: no more bytes than a page itself may have. */
const MOST_BYTES = 200_000

export type LogoRefusal = DecideRefusal | 'unknown_file' | 'other_format' | 'logo_large'

/** The mark of the enclave changes from a day on, like everything it says of itself; a PNG or a JPG. */
export async function decideLogo(
  actor: Actor,
  { logo, none, ...when }: LogoForm,
  now: Date,
): Promise<Outcome<{ version: number }, LogoRefusal>> {
  const { enclaveId } = actor
  const shown = none === 'on' ? '' : (logo ?? '')
  const before = await settingOn(db, enclaveId, 'identity', when.effectiveOn ?? dayOf(now))
  const content = { ...before, logo: shown }
  return decideSetting(actor, 'identity', { content, when }, now, {
    belongs: (tx) => belongs(tx, actor, shown),
  })
}

async function belongs(
  tx: Tx,
  actor: Actor,
  fileId: string,
): Promise<Outcome<unknown, 'unknown_file' | 'other_format' | 'logo_large'>> {
  if (fileId === '') return ok(null)
  const file = isId(fileId)
    ? await tx.file.findUnique({ where: { id: fileId }, select: { size: true } })
    : null
  if (file && file.size > MOST_BYTES) return refuse('logo_large')
  return attachOf(tx, actor, fileId, { type: 'enclave', id: actor.enclaveId }, ['png', 'jpg'])
}

/** The mark at an address: a picture that belongs to the enclave of that name; 404 for everything else. */
export async function logoFile(slug: string | undefined, fileId: string | undefined) {
  if (!slug || !isId(fileId)) notFound()
  const enclave = (await db.enclave.findUnique({ where: { slug }, select: { id: true } })) ?? notFound()
  const where = { id: fileId, enclaveId: enclave.id, aboutType: 'enclave', aboutId: enclave.id }
  const select = { id: true, sha256: true, size: true, mime: true, name: true }
  return (await db.file.findFirst({ where, select })) ?? notFound()
}
