import { issueAgreement } from '~/admission/agreements/issue.server'
import { recordSigning } from '~/admission/agreements/sign.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dayOf } from '~/shared/days'

/** A file somebody has just uploaded, with nothing behind it on disk. */
export async function uploadedFile(ownerUserId: string | null, at: Date, name = '协议.pdf'): Promise<string> {
  const id = newId()
  const sha256 = id.replaceAll('-', '').padEnd(64, '0')
  await db.file.create({
    data: { id, ownerUserId, sha256, size: 5, mime: 'application/pdf', name, createdAt: at },
  })
  return id
}

/** The agreement of a file whose public notice is over: issued, signed on paper, and recorded. */
export async function signAgreement(officer: Actor, id: string, at: Date, termMonths = 48): Promise<void> {
  const issued = await issueAgreement(officer, id, { termMonths, space: '房间 60 平方米' }, at)
  if (!issued.ok) throw new Error(issued.reason)
  const scan = await uploadedFile(officer.userId, at)
  const signed = await recordSigning(officer, id, { signedOn: dayOf(at), scan }, at)
  if (!signed.ok) throw new Error(signed.reason)
}
