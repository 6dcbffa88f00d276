import type { Founding } from '~/setup/founding/found.form'
import { addDays, yearOf, type Day } from '~/shared/days'
import { BUILDING_OF_SHANGRAO, BUILDING_OF_WEINAN } from './buildings'
import { PARKS_OF_SHANGRAO, PARKS_OF_WEINAN } from './parks'

/** The plan began on the first of January two calendar years ago, so past, present and future years all show. */
export function planStart(today: Day): Day {
  return `${yearOf(today) - 2}-01-01`
}

/** The whole rent in the first year, half of it in the second and third: no source says so. */
const RELIEF = [
  { year: 1, percent: 100 },
  { year: 2, percent: 50 },
  { year: 3, percent: 50 },
]
const RELIEF_NOTE = { zh: '减免比例是示例。', en: 'The relief is an example.' }

/** Where the figures of the portal come from. */
const NOTES_OF_WEINAN = {
  relief: RELIEF_NOTE,
  fund: {
    zh: '数额取自 2018 年 7 月新闻发布会：“8000 多万元”。',
    en: 'The amount is from the press conference of July 2018: “more than 80 million yuan”.',
  },
  area: {
    zh: '地点和面积取自同一发布会；房间图是示例。',
    en: 'Place and area are from the same press conference; the rooms are an example.',
  },
  parks: {
    zh: '这里列出查到名称的园区。当年报道另有两个总数：重点工业园区 18 个（市工信局），工业园区 20 个（记者）。',
    en: 'The parks whose names were found. Reports of that year give two totals: 18 key industrial parks (the industry bureau) and 20 industrial parks (the reporter).',
  },
  plan: {
    zh: '六项目标取自 2018 年 7 月新闻发布会；起止年份和分年数是示例。',
    en: 'The six targets are from the press conference of July 2018; the years and their shares are an example.',
  },
}

/** Weinan in Xi'an: the institution and its targets as the city announced them in July 2018. */
export function foundingOfWeinan(today: Day): Founding {
  return {
    slug: 'weinan-xian',
    refPrefix: 'WX',
    nameZh: '渭南（西安）创新创业孵化器',
    nameEn: "Weinan (Xi'an) Innovation and Startup Incubator",
    homeCity: { zh: '渭南', en: 'Weinan', code: '610500' },
    hostCity: { zh: '西安', en: "Xi'an", code: '610100' },
    sponsor: { zh: '渭南市科学技术局', en: 'Weinan Bureau of Science and Technology' },
    operator: { zh: '渭南西安孵化器运营公司（示例）', en: 'Incubator Operating Company (example)' },
    address: {
      zh: '西安高新区瞪羚路雷信科技园',
      en: "Leixin Science Park, Dengling Road, Xi'an High-tech Zone",
    },
    phone: '029-8000 1234',
    offer: {
      zh: '在西安做研发，回渭南建工厂。我们提供房间、评审、服务和落地园区，您承诺成果在渭南投产。',
      en: 'Do R&D in Xi’an, build the factory in Weinan. We offer rooms, review, services and a park to land in; you undertake to produce in Weinan.',
    },
    areaSqm: 10_000,
    fundYuan: '80000000',
    planStartsOn: planStart(today),
    planYears: 5,
    isExample: true,
    isPublic: true,
    says: { hoursZh: '工作日 9:00–17:30', hoursEn: 'on working days, 9:00–17:30' },
    rules: { kind: 'in_force' },
    offers: { relief: RELIEF, fundIsMore: true, notes: NOTES_OF_WEINAN },
    criteriaFrom: addDays(planStart(today), -30),
    building: BUILDING_OF_WEINAN,
    parks: PARKS_OF_WEINAN,
    targets: {
      achievements: { total: '100', years: ['20', '20', '20', '20', '20'] },
      talents: { total: '100', years: ['20', '20', '20', '20', '20'] },
      landed_tech_smes: { total: '100', years: ['3', '9', '18', '30', '40'] },
      hntes: { total: '30', years: ['3', '6', '7', '7', '7'] },
      patents: { total: '200', years: ['30', '40', '40', '45', '45'] },
      tech_trade: {
        total: '1000000000',
        years: ['160000000', '200000000', '200000000', '220000000', '220000000'],
      },
    },
  }
}

/** A smaller enclave of another pair of cities; the institution is invented. */
export function foundingOfShangrao(today: Day): Founding {
  return {
    slug: 'shangrao-hangzhou',
    refPrefix: 'SR',
    nameZh: '上饶（杭州）研发飞地（示例）',
    nameEn: 'Shangrao (Hangzhou) R&D Enclave (example)',
    homeCity: { zh: '上饶', en: 'Shangrao', code: '361100' },
    hostCity: { zh: '杭州', en: 'Hangzhou', code: '330100' },
    sponsor: { zh: '示例市科学技术局', en: 'Example Bureau of Science and Technology' },
    operator: { zh: '示例飞地运营公司', en: 'Example Enclave Operator' },
    address: { zh: '杭州余杭区示例路 8 号', en: '8 Example Road, Yuhang, Hangzhou' },
    phone: '0571-8000 5678',
    offer: {
      zh: '研发在杭州，投产在上饶。两层楼，一支小团队，一件一件办。',
      en: 'R&D in Hangzhou, production in Shangrao. Two floors and a small team.',
    },
    areaSqm: 960,
    fundYuan: null,
    planStartsOn: planStart(today),
    planYears: 5,
    isExample: true,
    isPublic: true,
    says: { hoursZh: '工作日 9:00–17:30', hoursEn: 'on working days, 9:00–17:30' },
    rules: { kind: 'in_force' },
    offers: { relief: RELIEF, notes: { relief: RELIEF_NOTE } },
    criteriaFrom: addDays(planStart(today), -30),
    building: BUILDING_OF_SHANGRAO,
    parks: PARKS_OF_SHANGRAO,
    targets: {
      achievements: { total: '20', years: ['2', '4', '4', '5', '5'] },
      talents: { total: '20', years: ['2', '4', '4', '5', '5'] },
      landed_tech_smes: { total: '15', years: ['0', '2', '3', '5', '5'] },
      hntes: { total: '6', years: ['0', '1', '1', '2', '2'] },
      patents: { total: '40', years: ['4', '8', '8', '10', '10'] },
      tech_trade: {
        total: '100000000',
        years: ['10000000', '20000000', '20000000', '25000000', '25000000'],
      },
    },
  }
}
