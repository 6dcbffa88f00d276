import { issueAgreement } from '~/admission/agreements/issue.server'
import { recordSigning } from '~/admission/agreements/sign.server'
import type { Actor } from '~/ground/people/actor'
import { must } from '~/example/drivers/must'
import { uploadedBy } from '~/example/drivers/uploads.server'
import { dayOf } from '~/shared/days'

/** The agreement of a file whose public notice is over: issued, signed on paper, and recorded. */
export async function signAgreement(officer: Actor, id: string, at: Date, termMonths = 48): Promise<void> {
  must(await issueAgreement(officer, id, { termMonths, space: '房间 60 平方米' }, at))
  const scan = await uploadedBy(officer.userId, at)
  must(await recordSigning(officer, id, { signedOn: dayOf(at), scan }, at))
}
