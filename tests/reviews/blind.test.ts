import { describe, expect, it } from 'vitest'
import type { FormSection, Question } from '~/ground/forms/form-sections'
import { anonymousAnswers, identifyingAnswers } from '~/admission/anonymity/anonymous-answers'
import { HIDDEN, redactor } from '~/admission/experts/blind-text'
import { codeNameOf } from '~/admission/rubrics/code-name'

const redact = redactor(
  {
    firms: ['西安飞光灵犀科技有限公司'],
    cities: ['渭南', '西安'],
    people: ['钱无痕'],
    others: ['科技六路2号(东楼)', '029-88001234', ''],
  },
  'zh',
)

describe('what is hidden in a text', () => {
  it.each([
    ['the whole name', '西安飞光灵犀科技有限公司的雷达', '〔已隐去〕的雷达'],
    ['the name as its people say it', '飞光灵犀的雷达', '〔已隐去〕的雷达'],
    ['a name with blanks in it', '飞光 灵犀的雷达', '〔已隐去〕的雷达'],
    ['a name with dots in it', '飞·光灵犀的雷达', '〔已隐去〕的雷达'],
    ['a name with a dash in it', '飞光-灵犀的雷达', '〔已隐去〕的雷达'],
    ['the two characters by which it is called', '飞光的雷达', '〔已隐去〕的雷达'],
    ['a person with a dot in the name', '钱·无痕创办', '〔已隐去〕创办'],
    ['a person with an invisible mark in the name', '钱\u200b无痕创办', '〔已隐去〕创办'],
    ['a site without its protocol', '见 feiguang.cn 首页', '见 〔已隐去〕 首页'],
    ['a person', '钱无痕创办', '〔已隐去〕创办'],
    ['an address with brackets, in full width', '在科技六路2号（东楼）', '在〔已隐去〕'],
    ['a mobile number', '电话 139-1234-5678。'.replaceAll('-', ' '), '电话 〔已隐去〕。'],
    ['an address of a mailbox', '写信到 a.b@fei-guang.example', '写信到 〔已隐去〕'],
    ['a patent number of anybody', '专利 ZL202310987654.1', '专利 〔已隐去〕'],
    ['a credit code of anybody', '代码 91610131MA0T00003H', '代码 〔已隐去〕'],
    ['a site', '见 https://feiguang.example/a', '见 〔已隐去〕'],
  ])('%s', (_, text, shown) => expect(redact(text)).toBe(shown))

  it('leaves a word of the field that begins the name of a firm', () => {
    const hide = redactor(
      { firms: ['西安智能云帆科技有限公司'], cities: ['西安'], people: [], others: [] },
      'zh',
    )
    expect(hide('智能云帆的智能系统')).toBe('〔已隐去〕的智能系统')
  })

  it('leaves every other text as it was typed, punctuation too', () => {
    const text = '毫米波雷达，2025 年营收 1,200 万元；西安、渭南两地（在建）。'
    expect(redact(text)).toBe(text)
  })
})

const question = (key: string, type: Question['type'], more: Partial<Question> = {}): Question => ({
  key,
  type,
  zh: key,
  en: key,
  hintZh: '',
  hintEn: '',
  required: false,
  ...more,
})
const SECTIONS: FormSection[] = [
  {
    key: 's',
    zh: '',
    en: '',
    introZh: '',
    introEn: '',
    questions: [
      question('staff', 'number'),
      question('landing', 'text', { fact: 'landing_product' }),
      question('head', 'text', { zh: '负责人' }),
      question('story', 'longtext'),
      question('patent', 'patent'),
      question('team', 'group', {
        columns: [question('name', 'text'), question('shares', 'number')],
      }),
    ],
  },
]
const ANSWERS = {
  staff: '12',
  landing: '雷达',
  head: '孙行',
  story: '飞光灵犀由孙行创办',
  patent: 'ZL1',
  team: JSON.stringify([{ name: '李明', shares: '30' }]),
}

describe('which answers are hidden', () => {
  it('shows figures and what criteria are judged on, redacts prose, hides every other short text', () => {
    const shown = anonymousAnswers(SECTIONS, ANSWERS, { redact, hidden: HIDDEN.zh })
    expect(shown).toEqual({
      staff: '12',
      landing: '雷达',
      head: HIDDEN.zh,
      story: '〔已隐去〕由孙行创办',
      patent: HIDDEN.zh,
      team: JSON.stringify([{ name: HIDDEN.zh, shares: '30' }]),
    })
  })

  it('takes what was typed where names and numbers are asked for secrets of every other answer', () => {
    expect(identifyingAnswers(SECTIONS, ANSWERS)).toEqual(['孙行', 'ZL1', '李明'])
  })

  it('calls a file by its track and number', () => {
    expect(codeNameOf({ track: 'A', ref: 'WXXF-2026-0914' })).toBe('A-0914')
  })
})
