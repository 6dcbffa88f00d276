import { publishTemplate, saveDraft } from '~/across/letter-templates/change-template.server'
import { choose } from '~/across/letters/choices.server'
import { DIGEST_HOUR } from '~/ground/notices/digest'
import { makeDigests } from '~/ground/notices/digest.server'
import { db } from '~/platform/db.server'
import { addDays, instantOf } from '~/shared/days'
import { FOUNDER } from '~/example/plans/people'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDaysBefore } from '~/example/plans/working-hours'

const TAKEN_UP = {
  subject: '{企业}：申请 {编号} 已受理',
  body: '{企业}：\n\n入驻申请（{编号}）已受理，由{经办人}经办，有事可以直接找他。初审不晚于{截止日}完成。\n\n申请走到哪一步，随时可查：\n{链接}\n\n渭南（西安）创新创业孵化器运营部',
}
const TAKEN_UP_EN = {
  subject: '{ref}: your application has been taken up',
  body: '{officer} looks after the application of {firm} ({ref}) and can be asked anything. Screening will be done by {due}.\n\nSee where it stands at any time:\n{link}',
}
const seen = { version: 0, revision: 0 }

/** The incubator words one letter itself and drafts its English; a founder has letters that can wait once a day. */
export function runLetterTemplates(enclave: Enclave): void {
  const { time, today, chance, staff } = enclave
  const of = chance.of('letters')
  const taken = (locale: 'zh' | 'en') => ({ kind: 'application_taken_up', locale }) as const
  time.begin(async () => {
    const at = await time.until(momentOf(workingDaysBefore(today, 9), of))
    const draft = { ...TAKEN_UP, ...seen }
    must(await saveDraft(staff.officer, taken('zh'), draft, at), 'draft a letter')
    const published = await time.until(momentOf(workingDaysBefore(today, 8), of))
    const text = { version: 0, revision: 1, text: TAKEN_UP }
    must(await publishTemplate(staff.director, taken('zh'), text, published), 'publish a letter')
    const english = { ...TAKEN_UP_EN, ...seen }
    must(await saveDraft(staff.officer, taken('en'), english, published), 'draft a letter')
  })
  time.begin(async () => {
    const begun = workingDaysBefore(today, 12)
    await time.until(momentOf(begun, of))
    const { id } = await db.user.findUniqueOrThrow({ where: { email: FOUNDER.email }, select: { id: true } })
    await choose(id, {
      space_allocated: 'digest',
      landing_stage_reached: 'digest',
      landing_replanned: 'centre',
    })
    for (let day = addDays(begun, 1); day <= today; day = addDays(day, 1)) {
      await makeDigests(await time.until(instantOf(day, DIGEST_HOUR * 60)))
    }
  })
}
