import type { RecordInput } from '~/ground/records/add-record.form'
import { addDays, yearOf, type Day } from '~/shared/days'
import { wanToYuan } from '~/shared/money'
import type { InventedFirm } from './firms'
import {
  achievementNumber,
  contractNumber,
  hnteNumber,
  identityNumber,
  patentNumber,
  techSmeNumber,
} from './numbers'
import { nameOf } from './people'
import type { ProofKind } from '~/example/proofs.server'
import type { Chance } from './random'

type WithoutFile<T> = T extends unknown ? Omit<T, 'file'> : never
export type RecordSketch = { input: WithoutFile<RecordInput>; proof: ProofKind }
type Slot = { number: number; day: Day; firm: InventedFirm }

const SOURCES = [
  ['秦岭大学（虚构）', 'university'],
  ['关中理工学院（虚构）', 'university'],
  ['灞上大学材料学院（虚构）', 'university'],
  ['西部精密机械研究所（虚构）', 'institute'],
  ['终南化学研究院（虚构）', 'institute'],
  ['某院第八研究室（虚构）', 'military'],
] as const
const PROOFS = ['contract', 'equity', 'registration', 'incubation_agreement'] as const
const BUYERS = [
  '示例泵阀厂',
  '示例煤业集团',
  '示例果业合作社',
  '示例电力检修公司',
  '示例化工园',
  '示例汽车零部件厂',
  '示例铸造厂',
  '示例水务公司',
  '示例乳品厂',
  '示例风电场',
  '示例纺织集团',
  '示例建材厂',
  '示例制药厂',
  '示例矿山机械厂',
  '示例农机合作社',
  '示例轨道装备公司',
  '示例热力公司',
  '示例电子厂',
]

/** What a firm takes up after the results its trade begins with, one step further each time round. */
const STEPS_ON = ['', '的中试放大', '的现场验证', '的批量制备', '的二代方案', '的成套装备']

/** The so-manyth result of a firm: no two of a firm are the same. */
export function result({ number, day, firm }: Slot, nth: number, chance: Chance): RecordSketch {
  const [sourceOrg, sourceType] = chance.pick(SOURCES)
  const { results } = firm.trade
  const title = results[(firm.number + nth) % results.length] ?? ''
  const step = STEPS_ON[Math.floor(nth / results.length)] ?? `（${nth}）`
  const proofKind = chance.pick(PROOFS)
  return {
    input: {
      kind: 'achievement',
      happenedOn: day,
      number: achievementNumber(yearOf(day), number, proofKind),
      title: `${title}${step}（${firm.brand}）`,
      sourceOrg,
      sourceType,
      proofKind,
    },
    proof: 'contract',
  }
}

/** The registration of a result that is on record already: one more proof of the same thing. */
export function registrationOf({ input }: RecordSketch, day: Day, number: number): RecordSketch {
  const { title, sourceOrg, sourceType } = input as Extract<RecordInput, { kind: 'achievement' }>
  return {
    input: {
      kind: 'achievement',
      happenedOn: day,
      number: achievementNumber(yearOf(day), number, 'registration'),
      title,
      sourceOrg,
      sourceType,
      proofKind: 'registration',
    },
    proof: 'certificate',
  }
}

export function talent({ number, day }: Slot, chance: Chance): RecordSketch {
  const doctor = chance.chance(0.6)
  const birth = `${chance.whole(1972, 1994)}${String(chance.whole(1, 12)).padStart(2, '0')}${String(chance.whole(1, 28)).padStart(2, '0')}`
  return {
    input: {
      kind: 'talent',
      happenedOn: day,
      title: nameOf(150 + number),
      idKind: 'resident_card',
      idNumber: identityNumber(birth, number),
      category: chance.pick(doctor ? ['C', 'D', 'E'] : ['C', 'D', 'D']),
      degree: doctor ? 'doctor' : 'master',
      seniorTitle: chance.chance(0.25),
      duty: chance.pick(['founder', 'tech_lead', 'tech_lead', 'project_head']),
    },
    proof: 'talent',
  }
}

export function patent({ number, day, firm }: Slot, chance: Chance): RecordSketch {
  const roll = chance.share()
  const kind = roll < 0.27 ? 'invention' : roll < 0.86 ? 'utility' : 'design'
  const filedOn = addDays(day, kind === 'invention' ? -700 : -260)
  const filed = yearOf(filedOn > firm.foundedOn ? filedOn : addDays(firm.foundedOn, 10))
  return {
    input: {
      kind: 'patent',
      happenedOn: day,
      number: patentNumber(filed, kind, number),
      ownership: 'first',
      title:
        kind === 'design'
          ? `${firm.product.split('，')[0] ?? firm.product}外观（${number} 型）`
          : inventionOf(firm, number),
    },
    proof: 'certificate',
  }
}

const ASPECTS = ['自适应调节装置', '检测方法', '密封结构', '控制方法', '标定装置', '快换机构', '温控装置']

/** Of thirty-five titles of a trade the one of a running number, so that a firm hardly repeats itself. */
function inventionOf({ trade }: InventedFirm, number: number): string {
  const thing = trade.inventions[number % trade.inventions.length] ?? ''
  return `一种${thing}的${ASPECTS[(number * 3) % ASPECTS.length] ?? ''}`
}

export function contract({ number, day, firm }: Slot, wan: number, chance: Chance): RecordSketch {
  const type = chance.pick([
    'development',
    'development',
    'service',
    'transfer',
    'license',
    'consulting',
  ] as const)
  const buyer = BUYERS[(number * 7 + firm.number) % BUYERS.length] ?? ''
  const deductions = chance.chance(0.4) ? Math.floor(wan * 0.18) : 0
  return {
    input: {
      kind: 'contract',
      happenedOn: day,
      number: contractNumber(yearOf(day), number),
      title: `${chance.pick(firm.trade.contracts)}（${buyer}）`,
      type,
      buyer: `${buyer}（虚构）`,
      seller: firm.name,
      amountYuan: wanToYuan(wan),
      deductionsYuan: wanToYuan(deductions),
      signedOn: addDays(day, -chance.whole(8, 40)),
    },
    proof: 'contract',
  }
}

export function hnte({ name }: InventedFirm, day: Day, number: number): RecordSketch {
  const field = name.includes('化工') ? '新材料' : '先进制造与自动化'
  return {
    input: { kind: 'hnte', happenedOn: day, number: hnteNumber(yearOf(day), number), field },
    proof: 'certificate',
  }
}

/** The number of a tech SME is on the list until the end of March of the following year. */
export function techSme(firm: InventedFirm, day: Day, division: string): RecordSketch {
  const number = techSmeNumber(yearOf(day), division, firm.number)
  const validUntil = `${yearOf(day) + 1}-03-31`
  return { input: { kind: 'tech_sme', happenedOn: day, number, validUntil }, proof: 'certificate' }
}

export function funding(firm: InventedFirm, day: Day, chance: Chance): RecordSketch {
  return {
    input: {
      kind: 'funding',
      happenedOn: day,
      number: `RZ${yearOf(day)}${String(firm.number).padStart(4, '0')}`,
      round: chance.pick(['天使轮', 'Pre-A 轮', 'A 轮']),
      investor: '渭水成长基金（虚构）',
      amountYuan: wanToYuan(chance.whole(52, 160) * 10),
    },
    proof: 'contract',
  }
}
