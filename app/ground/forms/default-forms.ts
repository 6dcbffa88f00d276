import type { Track } from '~/ground/criteria/expression'
import { COMMON, landing, research, RESEARCH_B, space, team } from './default-questions'
import type { FormSection } from './form-sections'

/** The cities and parks that the questions name. */
export type FormPlace = {
  homeZh: string
  homeEn: string
  hostZh: string
  hostEn: string
  parks: readonly { zh: string; en: string }[]
  /** Years from which a firm may plan to produce, the first one first. */
  firstYear: number
}

/** The questions of both tracks: A, firms of the host city; B, firms of the home city with an R&D platform there. */
export function defaultForms(place: FormPlace): Record<Track, FormSection[]> {
  return {
    A: [basics(), team(), research(), landing(place), space()],
    B: [basicsOfB(place), team(), researchOfB(place), landing(place), space()],
  }
}

function basics(): FormSection {
  return {
    key: 'firm',
    zh: '企业基本情况',
    en: 'The firm',
    introZh: '名称、代码和成立日期已在登记时填过，这里补充经营情况。',
    introEn: 'Name, code and founding date are on record already; this adds how the business stands.',
    questions: COMMON,
  }
}

/** A home-city firm says besides where it is registered and where it produces. */
function basicsOfB({ homeZh, homeEn, hostZh, hostEn }: FormPlace): FormSection {
  const cities = [
    { value: 'home', zh: homeZh, en: homeEn },
    { value: 'host', zh: hostZh, en: hostEn },
    { value: 'other', zh: '其他地方', en: 'Elsewhere' },
  ]
  const section = basics()
  return {
    ...section,
    questions: [
      {
        key: 'reg_city',
        type: 'choice',
        zh: '注册地',
        en: 'Registered in',
        hintZh: '以营业执照为准',
        hintEn: 'As on the business licence',
        options: cities,
        required: true,
        fact: 'reg_city',
      },
      {
        key: 'production_city',
        type: 'choice',
        zh: '生产地',
        en: 'Produces in',
        hintZh: '主要产品现在在哪里生产',
        hintEn: 'Where the main product is made today',
        options: cities,
        required: true,
        fact: 'production_city',
      },
      ...section.questions,
    ],
  }
}

function researchOfB({ hostZh, hostEn }: FormPlace): FormSection {
  const section = research()
  return {
    ...section,
    questions: [
      {
        key: 'rd_platform',
        type: 'boolean',
        zh: `在${hostZh}设研发平台`,
        en: `R&D platform in ${hostEn}`,
        hintZh: '已设，或入驻后把研发团队设在孵化器内，都填“是”',
        hintEn: 'Yes if there is one, or if the R&D team will work in the incubator',
        required: true,
        fact: 'rd_platform_in_host',
      },
      ...RESEARCH_B,
      ...section.questions,
    ],
  }
}
