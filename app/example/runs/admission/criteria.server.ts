import { copySet } from '~/setup/criteria-rules/copy-set.server'
import { firstAdmission } from '~/ground/criteria/default-sets'
import { GRADUATION_2018, GRADUATION_2025, MIIT_2025_FROM } from '~/ground/criteria/graduation-sets'
import { fact, holds, number, yuan, type CriteriaSet, type Expression } from '~/ground/criteria/expression'
import { publishSet } from '~/setup/criteria-sets/publish-set.server'
import type { RuleHead } from '~/setup/criteria-rules/rule.form'
import { saveRule } from '~/setup/criteria-rules/save-rule.server'
import { db } from '~/platform/db.server'
import { addMonths, yearOf, type Day } from '~/shared/days'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDaysBefore } from '~/example/plans/working-hours'

/** The first day of next month, from which the published set is in force. */
export function nextMonth(today: Day): Day {
  return addMonths(`${today.slice(0, 7)}-01`, 1)
}

/** One set is published for next month; another is still a draft that would have turned some applications down. */
export function runCriteria(enclave: Enclave): void {
  const { time, today, chance, staff } = enclave
  const of = chance.of('criteria')
  time.begin(async () => {
    const at = await time.until(momentOf(workingDaysBefore(today, 8), of))
    const setId = await copied(enclave, titlesOf(nextMonth(today).slice(0, 7)), at)
    await keepRule(enclave, setId, 1, SPEND, at)
    await keepRule(enclave, setId, 2, FIT, at)
    const published = await time.until(momentOf(workingDaysBefore(today, 5), of))
    const day = { version: 3, effectiveFrom: nextMonth(today) }
    must(await publishSet(staff.director, setId, day, published), 'publish criteria')
  })
  time.begin(async () => {
    const at = await time.until(momentOf(workingDaysBefore(today, 3), of))
    const setId = await copied(enclave, titlesOf(`${yearOf(today) + 1}-1`), at)
    await keepRule(enclave, setId, 1, YOUNG, at)
    await keepRule(enclave, setId, 2, STAFF_OR_PATENTS, at)
  })
}

const titlesOf = (code: string): Titles => ({
  code,
  titleZh: `入驻条件 ${code}`,
  titleEn: `Admission criteria ${code}`,
})

type Titles = { code: string; titleZh: string; titleEn: string }

/** The ministry's regulation of 2025 takes the place of the one of 2018, where the example reaches back before it. */
export function runMinistryRules(enclave: Enclave): void {
  const { time, today, foundedOn, chance, staff } = enclave
  if (foundedOn >= MIIT_2025_FROM || today <= MIIT_2025_FROM) return
  const { code, zh: titleZh, en: titleEn, criteria } = GRADUATION_2025
  time.begin(async () => {
    const at = await time.until(momentOf(MIIT_2025_FROM, chance.of('ministry')))
    const setId = await copied(enclave, { code, titleZh, titleEn }, at, GRADUATION_2018)
    for (const [index, { expression, papers = [], points: _, ...head }] of criteria.entries()) {
      const change = { known: head.code, head: { ...head, points: '', papers }, expression }
      await keepRule(enclave, setId, index + 1, change, at)
    }
    const day = { version: criteria.length + 1, effectiveFrom: MIIT_2025_FROM }
    must(await publishSet(staff.director, setId, day, at), 'publish graduation')
  })
}

async function copied(
  { enclaveId, staff, foundedOn }: Enclave,
  titles: Titles,
  at: Date,
  { purpose, code }: Pick<CriteriaSet, 'purpose' | 'code'> = firstAdmission(foundedOn),
): Promise<string> {
  const key = { enclaveId, purpose, code }
  const { id } = await db.criteriaSet.findUniqueOrThrow({ where: { enclaveId_purpose_code: key } })
  return must(await copySet(staff.officer, { from: id, ...titles }, at), 'draft criteria').setId
}

type Change = { known: string | null; head: Omit<RuleHead, 'version'>; expression: Expression }

async function keepRule({ staff }: Enclave, setId: string, version: number, change: Change, at: Date) {
  const { known, expression } = change
  const head = { ...change.head, version }
  must(await saveRule(staff.officer, setId, known, { head, expression }, at), 'keep a criterion')
}

/** More is asked of the platforms of home-city firms. */
const SPEND: Change = {
  known: 'B3',
  head: {
    code: 'B3',
    track: 'B',
    severity: 'must',
    points: '',
    papers: ['rd_spend_statement'],
    zh: '年研发投入不少于 150 万元',
    en: 'R&D spend of at least 1,500,000 yuan a year',
    clauseZh: '示例：150 万元，按上一会计年度',
    clauseEn: 'Example: 1,500,000 yuan, last accounting year',
  },
  expression: { op: 'ge', left: fact('rd_spend_last_year'), right: yuan('1500000') },
}

/** Fitting the home city's industries earns twice the points. */
const FIT: Change = {
  known: 'P4',
  head: {
    code: 'P4',
    track: 'both',
    severity: 'bonus',
    points: '10',
    papers: [],
    zh: '所属行业是飞出地园区的主导产业',
    en: 'Its industry leads in a park of the home city',
    clauseZh: '示例：10 分由孵化器自定',
    clauseEn: 'Example: the incubator sets the points',
  },
  expression: holds('fits_home_industry'),
}

/** Younger firms than now. */
const YOUNG: Change = {
  known: 'A1',
  head: {
    code: 'A1',
    track: 'A',
    severity: 'must',
    points: '',
    papers: ['business_licence'],
    zh: '成立不超过 18 个月',
    en: 'Founded no more than 18 months ago',
    clauseZh: '示例：18 个月，算到入驻当日',
    clauseEn: 'Example: 18 months, counted to the day of moving in',
  },
  expression: {
    op: 'le',
    left: { kind: 'months_between', from: 'founded_on', to: 'on_date' },
    right: number('18', 'month'),
  },
}

/** R&D staff enough, or granted patents that stand for them. */
const STAFF_OR_PATENTS: Change = {
  known: 'A2',
  head: {
    code: 'A2',
    track: 'A',
    severity: 'must',
    points: '',
    papers: ['rd_staff_list'],
    zh: '研发人员不少于 4 人，或已有知识产权授权',
    en: 'At least 4 R&D staff, or intellectual property granted',
    clauseZh: '由“具有一定研发能力”细化，4 人是示例',
    clauseEn: 'Spells out “some R&D ability”; the 4 are an example',
  },
  expression: {
    op: 'or',
    of: [
      { op: 'ge', left: fact('rd_staff'), right: number('4', 'person') },
      { op: 'in', fact: 'ip_status', values: ['granted'] },
    ],
  },
}
