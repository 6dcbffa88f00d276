import type { Locale } from '~/shared/words'
import { isKnown, markIn, type StoryFacts, type StoryMark } from './marks'

export type CaseWords = { titleZh: string; titleEn: string; textZh: string; textEn: string }

/** A sentence that is said where the record has all its marks. */
type Part = { has: readonly StoryMark[]; zh: string; en: string }

/** What is said of a firm, in the order of its way; {names} are marks by their code and become the marks of a language. */
const PARTS: readonly (readonly Part[])[] = [
  [
    { has: ['product'], zh: '{firm}主要做{product}。', en: '' },
    {
      has: ['applied'],
      zh: '{applied}，企业向孵化器提出入驻申请。',
      en: '{firm} applied to the incubator on {applied}.',
    },
    { has: ['resident'], zh: '{resident}入驻。', en: 'It has been in residence since {resident}.' },
  ],
  [
    {
      has: ['techSme'],
      zh: '{techSme}入库科技型中小企业。',
      en: 'On {techSme} it was registered as a technology SME.',
    },
    {
      has: ['hnte'],
      zh: '{hnte}认定为高新技术企业。',
      en: 'On {hnte} it was recognised as a high-tech enterprise.',
    },
    { has: ['patents'], zh: '在案专利 {patents} 件。', en: 'It has {patents} patents on record.' },
    {
      has: ['achievements'],
      zh: '转化科技成果 {achievements} 项。',
      en: 'Achievements transferred: {achievements}.',
    },
    { has: ['talents'], zh: '引进人才 {talents} 人。', en: 'Talents brought in: {talents}.' },
  ],
  [
    { has: ['graduated'], zh: '{graduated}毕业。', en: 'It graduated on {graduated}.' },
    {
      has: ['signed', 'park'],
      zh: '{signed}与{park}签约落地。',
      en: 'On {signed} it signed with {park}.',
    },
    {
      has: ['registered'],
      zh: '{registered}完成注册。',
      en: 'The company there was registered on {registered}.',
    },
    { has: ['producing'], zh: '{producing}投产。', en: 'It has been producing since {producing}.' },
    {
      has: ['output'],
      zh: '最近四个季度营业收入 {output}。',
      en: 'Revenue of its last four quarters: {output}.',
    },
  ],
]

/** What a case says before anybody has edited it: the firm's way from its record, every figure a mark. */
export function firstCase(facts: StoryFacts): CaseWords {
  const { cities } = facts
  const both = isKnown(facts, 'signed')
  return {
    titleZh: both
      ? `${markIn('firm', 'zh')}：${cities.host.zh}研发，${cities.home.zh}制造`
      : `${markIn('firm', 'zh')}在孵化器的成长`,
    titleEn: both
      ? `${markIn('firm', 'en')}: research in ${cities.host.en}, production in ${cities.home.en}`
      : `${markIn('firm', 'en')} at the incubator`,
    textZh: textIn(facts, 'zh'),
    textEn: textIn(facts, 'en'),
  }
}

function textIn(facts: StoryFacts, locale: Locale): string {
  return PARTS.map((parts) =>
    parts
      .filter(({ has }) => has.every((mark) => isKnown(facts, mark)))
      .map((part) => part[locale])
      .filter((sentence) => sentence !== '')
      .join(locale === 'zh' ? '' : ' '),
  )
    .filter((paragraph) => paragraph !== '')
    .join('\n')
    .replace(/\{(\w+)\}/g, (_, mark: StoryMark) => markIn(mark, locale))
}
