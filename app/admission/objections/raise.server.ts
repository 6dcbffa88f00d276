import { recordEvent } from '~/ground/audit/record.server'
import { attachFile } from '~/ground/files/attach.server'
import { reaches } from '~/ground/notices/channels.server'
import { postLetter } from '~/ground/notices/post.server'
import { notifyRole } from '~/ground/notices/receivers.server'
import { attempt } from '~/ground/accounts/attempts.server'
import { CONSENT_VERSION } from '~/ground/accounts/consent'
import type { Origin } from '~/ground/people/request.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { isId, newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { compareDays, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { objectionEvents } from './events'
import { objectionNumber } from './number'
import { ownObjectionLink } from './own-objection.server'
import type { ObjectionInput } from './raise.form'
import { objectionLetters } from './letters'

export type RaiseRefusal = 'not_on_notice' | 'too_many' | 'unknown_file'
type About = { enclaveId: string; slug: string; applicationId: string }
type Objection = ObjectionInput & { fileId?: string | null; locale?: Locale }

/** Anybody objects to an admission while it is on public notice, with a file if they like; the directors are told, and they get a receipt. */
export async function raiseObjection(
  { enclaveId, slug, applicationId }: About,
  { name, contact, text, fileId = null, locale = 'zh' }: Objection,
  from: Origin,
  now: Date,
): Promise<Outcome<{ id: string }, RaiseRefusal>> {
  const tries = await attempt('objection_address', from.address)
  if (!tries.ok) return refuse('too_many', { minutes: tries.minutes })
  return inTransaction(async (tx) => {
    // Locked, so that nobody is admitted while an objection to it is being raised.
    await tx.$queryRaw`
      SELECT id FROM "Application" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${applicationId}::uuid FOR UPDATE`
    const file = await tx.application.findFirst({
      where: { enclaveId, id: applicationId, state: 'public_notice' },
      include: { firm: { select: { name: true } } },
    })
    const until = file?.noticeUntil ? dayFromDate(file.noticeUntil) : null
    if (!file || !until || compareDays(dayOf(now), until) > 0) return refuse('not_on_notice')
    // Pressed twice, or sent again after Back: the row above is locked, so the second finds the first.
    const first = await sameObjection(tx, { enclaveId, applicationId, name, contact, text, fileId })
    if (first) return ok({ id: first.id })
    const id = newId()
    if (fileId !== null) {
      const stranger = { userId: null, enclaveId }
      const attached = await attachFile(tx, stranger, fileId, { type: 'objection', id })
      if (!attached.ok) return attached
    }
    await tx.objection.create({
      data: {
        enclaveId,
        id,
        applicationId,
        name,
        contact,
        text,
        fileId,
        state: 'raised',
        consentTo: CONSENT_VERSION,
        createdAt: now,
      },
    })
    const link = env().BASE_URL + paths.deskObjection(slug, id)
    const params = { ref: file.ref, firm: file.firm.name, link }
    const about = { type: 'objection', id }
    await notifyRole(
      tx,
      'director',
      { enclaveId, letter: objectionLetters.objection_raised, params, about },
      now,
    )
    if (reaches(contact, objectionLetters.objection_received)) {
      const own = { ref: objectionNumber(id), firm: file.firm.name }
      const to = { toAddress: contact, locale, secretLink: ownObjectionLink(slug, id) }
      await postLetter(
        tx,
        { enclaveId, letter: objectionLetters.objection_received, ...to, params: own, about },
        now,
      )
    }
    const subject = { type: 'application', id: applicationId }
    await recordEvent(
      tx,
      { enclaveId, actor: null, subject, firmId: file.firmId, event: objectionEvents.objection_raised({}) },
      now,
    )
    return ok({ id })
  })
}

type Said = {
  enclaveId: string
  applicationId: string
  name: string
  contact: string
  text: string
  fileId: string | null
}

/** The objection that says the same in the same name, with the same paper or none; another paper is another one. */
async function sameObjection(tx: Tx, { fileId, ...said }: Said) {
  const paper = isId(fileId) ? await paperOf(tx, fileId) : null
  // A paper that belongs to something already is refused further on, whatever else is said.
  if (fileId !== null && paper?.aboutType !== null) return null
  const earlier = await tx.objection.findMany({ where: said, select: { id: true, fileId: true } })
  for (const one of earlier) {
    const other = one.fileId === null ? null : await paperOf(tx, one.fileId)
    if (other?.sha256 === paper?.sha256 && other?.name === paper?.name) return one
  }
  return null
}

function paperOf(tx: Tx, id: string) {
  return tx.file.findUnique({ where: { id }, select: { sha256: true, name: true, aboutType: true } })
}
