import { must } from '~/example/drivers/must'
import { founderOf } from '~/example/drivers/people.server'
import type { Enclave } from '~/example/enclave.server'
import { photograph } from '~/example/photos.server'
import { FOUNDER } from '~/example/plans/people'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { agreeToCase, askFirm } from '~/plan/cases/consent.server'
import { publishCase } from '~/plan/cases/publish.server'
import { addPicture, draftCase, wordCase } from '~/plan/cases/word-case.server'
import { draftNews, publishNews } from '~/plan/news/change-news.server'
import { enterQuestion, showQuestion } from '~/plan/questions/keep-questions.server'
import { db } from '~/platform/db.server'
import { addDays, dayOf } from '~/shared/days'

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

const QUESTIONS = [
  {
    topic: 'admission',
    questionZh: '还没有注册公司，能申请吗？',
    answerZh:
      '不能。先在西安或渭南完成注册，拿到统一社会信用代码，再在线申请。不用注册账户就可以先自查条件。（示例）',
    questionEn: 'Can we apply before the company is registered?',
    answerEn:
      'No. Register it in Xi’an or Weinan first; with its credit code you can apply online. The self-check needs no account. (Invented.)',
  },
  {
    topic: 'space',
    questionZh: '房租怎么减免？',
    answerZh:
      '按入驻合同写明的标准减免：\n- 减免从起租日算\n- 变更房间后按新面积重算\n门户“我们提供什么”一节写着现行标准。（示例）',
    questionEn: 'How is rent relieved?',
    answerEn:
      'As the lease says:\n- from its first day\n- counted anew when the rooms change\nThe portal says what is in force. (Invented.)',
  },
  {
    topic: 'landing',
    questionZh: '毕业以后一定要回渭南生产吗？',
    answerZh:
      '入驻时承诺产业化项目落在渭南。签约以前，孵化器会陪企业看几个园区，比较厂房、用地和配套。（示例）',
    questionEn: '',
    answerEn: '',
  },
] as const

/** News on the portal and frequent questions with answers. */
export function runNews(enclave: Enclave): void {
  const { time, staff, chance, today } = enclave
  const own = chance.of('news')
  time.begin(async () => {
    const at = await time.until(momentOf(workingDayFrom(addDays(today, -60)), own))
    for (const input of QUESTIONS) {
      const { questionId } = must(await enterQuestion(staff.officer, { ...input }, at), 'enter a question')
      must(await showQuestion(staff.director, questionId, { shown: 'yes' }, at), 'publish a question')
    }
    for (const [ago, titleZh, titleEn, textZh, textEn] of NEWS) {
      const toldAt = await time.until(momentOf(workingDayFrom(addDays(today, -ago)), own))
      const input = { titleZh, titleEn, textZh, textEn, onDay: dayOf(toldAt) }
      const { newsId } = must(await draftNews(staff.officer, input, toldAt), 'write news')
      if (ago > 5) must(await publishNews(staff.director, newsId, { version: 1 }, toldAt), 'publish news')
    }
  })
}

const NEWS = [
  [
    33,
    '第三季度路演：九家企业上台，三家约了园区',
    'Demo day: nine firms on stage, three appointments with parks',
    '九家在孵企业做了路演，传感器和新材料各四家。会后三家与家乡园区约了看厂房。（示例）',
    'Nine firms presented themselves, four each from sensors and new materials. Three agreed to visit factories at home. (Invented.)',
  ],
  [12, '公共中试间开放预约', '', '三楼公共中试间配齐了设备，在孵企业可以在线预约，按半小时计。（示例）', ''],
  [5, '技术合同登记讲座下周举行', '', '请要登记技术合同的企业带合同来，现场看。（示例）', ''],
] as const

/** A case on the portal, one that the director is to publish, and one that the firm of the demonstration is asked about. */
export function runCases(enclave: Enclave): void {
  const { time, chance, today } = enclave
  const cases: ['landed' | 'demo', number, Goes, number][] = [
    ['landed', 0, 'published', 40],
    ['landed', 1, 'agreed', 9],
    ['demo', 0, 'asked', 4],
  ]
  for (const [which, place, goes, ago] of cases)
    time.begin(async () => {
      const day = workingDayFrom(addDays(today, -ago))
      const at = await time.until(momentOf(day, chance.of(`case ${ago}`), 9, 10))
      const teller = (await tellers(enclave, which))[place]
      if (teller) await tell(enclave, teller, goes, at)
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

async function tell(enclave: Enclave, { firmId, userId, name }: Teller, goes: Goes, at: Date) {
  const { time, staff, chance, enclaveId, slug } = enclave
  const own = chance.of(`case ${firmId}`)
  // One after the other, also where days off make a single day of them.
  const when = (days: number, hour: number) =>
    time.until(momentOf(workingDayFrom(addDays(dayOf(at), days)), own, hour, hour + 1))
  const about = `the case of ${name}'s firm`
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
  must(await agreeToCase(founder, caseId, { textId }, await when(2, 12)), about)
  if (goes === 'published')
    must(await publishCase(staff.director, caseId, { version: 5 }, await when(4, 15)), about)
}
