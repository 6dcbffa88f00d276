import { must } from '~/example/drivers/must'
import { founderOf } from '~/example/drivers/people.server'
import type { Enclave } from '~/example/enclave.server'
import { photograph } from '~/example/photos.server'
import { FOUNDER } from '~/example/plans/people'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { agreeToCase, askFirm } from '~/plan/cases/consent.server'
import { publishCase } from '~/plan/cases/publish.server'
import { addPicture, draftCase, wordCase } from '~/plan/cases/word-case.server'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'

type Teller = { firmId: string; userId: string; name: string }
type Goes = 'published' | 'agreed' | 'asked'

const MORE = {
  zh: [
    '# 难在哪里',
    '样机做得出来，批量供货却没有把握：中试设备买不起，客户要先看到稳定的产线。（示例）',
    '# 孵化器做了什么',
    '- 介绍到家乡的园区，先租标准厂房，不用等土地指标',
    '- 请技术经纪人把高校的成果谈成许可，省下一年研发',
    '- 落地以后仍留着研发间，样机在这里改，批量在家里做',
  ].join('\n'),
  en: [
    '# What was hard',
    'A prototype was there, a steady supply was not: pilot equipment cost too much, and customers wanted to see a line that runs. (Invented.)',
    '# What the incubator did',
    '- Led to a park at home with a standard factory to rent, so that no land had to be waited for',
    '- Found the licence for a result of a university, which saved a year of research',
    '- Kept the laboratory here after landing: prototypes change here, production runs at home',
  ].join('\n'),
}

/** A case on the portal, one that the director is to publish, and one that the firm of the demonstration is asked about. */
export function runCases(enclave: Enclave): void {
  enclave.time.begin(async () => {
    const [first, second] = await tellers(enclave, 'landed')
    if (first) await tell(enclave, first, 'published', 40)
    if (second) await tell(enclave, second, 'agreed', 9)
    const [demo] = await tellers(enclave, 'demo')
    if (demo) await tell(enclave, demo, 'asked', 4)
  })
}

/** Firms that have signed with a park and somebody who speaks for them, those that are furthest first; or the one of the demonstration. */
async function tellers({ enclaveId }: Enclave, which: 'landed' | 'demo'): Promise<Teller[]> {
  if (which === 'demo')
    return db.$queryRaw<Teller[]>`
      SELECT m."firmId", u.id AS "userId", u.name FROM "Membership" m JOIN "User" u ON u.id = m."userId"
      WHERE m."enclaveId" = ${enclaveId}::uuid AND m.role = 'founder' AND m."endedAt" IS NULL
        AND u.email = ${FOUNDER.email} AND m."firmId" IS NOT NULL ORDER BY m.id LIMIT 1`
  return db.$queryRaw<Teller[]>`
    SELECT DISTINCT ON (k."actualOn", p.ref) p."firmId", u.id AS "userId", u.name
    FROM "LandingProject" p
    JOIN "Milestone" k ON k."enclaveId" = p."enclaveId" AND k."projectId" = p.id AND k.stage = 'producing'
      AND k."actualOn" IS NOT NULL
    JOIN "Membership" m ON m."enclaveId" = p."enclaveId" AND m."firmId" = p."firmId" AND m.role = 'founder'
      AND m."endedAt" IS NULL
    JOIN "User" u ON u.id = m."userId" AND u.email IS DISTINCT FROM ${FOUNDER.email}
    WHERE p."enclaveId" = ${enclaveId}::uuid AND p.stage <> 'dropped'
    ORDER BY k."actualOn", p.ref, u.id LIMIT 2`
}

async function tell(enclave: Enclave, { firmId, userId, name }: Teller, goes: Goes, ago: number) {
  const { time, staff, chance, today, enclaveId, slug } = enclave
  const own = chance.of(`case ${firmId}`)
  const when = (days: number) => time.until(momentOf(workingDayFrom(addDays(today, days - ago)), own))
  const about = `the case of ${name}'s firm`
  const at = await when(0)
  const { caseId } = must(await draftCase(staff.officer, { firmId }, at), about)
  const row = await db.firmCase.findFirstOrThrow({ where: { enclaveId, id: caseId } })
  const words = {
    titleZh: row.titleZh,
    titleEn: row.titleEn,
    textZh: `${row.textZh}\n${MORE.zh}`.trim(),
    textEn: `${row.textEn}\n${MORE.en}`.trim(),
  }
  must(await wordCase(staff.officer, caseId, { version: 1, ...words }, at), about)
  const picture = await photograph(staff.officer.userId, 'dry', at)
  const said = { captionZh: '研发间一角（示例）', captionEn: 'A corner of the laboratory (invented)' }
  must(await addPicture(staff.officer, caseId, { version: 2, picture, ...said }, at), about)
  must(await askFirm(staff.officer, caseId, { version: 3 }, at), about)
  if (goes === 'asked') return
  const founder = await founderOf({ enclaveId, slug }, { id: userId, name }, firmId)
  const { id: textId } = await db.caseText.findFirstOrThrow({ where: { enclaveId, caseId, answer: null } })
  must(await agreeToCase(founder, caseId, { textId }, await when(2)), about)
  if (goes === 'published')
    must(await publishCase(staff.director, caseId, { version: 5 }, await when(4)), about)
}
