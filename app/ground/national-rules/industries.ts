import { DIVISIONS } from './industry-divisions'

export type Named = { code: string; zh: string; en: string }
export type Section = Named & { from: number; to: number }

const section = (code: string, from: number, to: number, zh: string, en: string): Section => ({
  code,
  from,
  to,
  zh,
  en,
})

/** The twenty sections of GB/T 4754-2017 with the divisions each covers. */
export const SECTIONS: readonly Section[] = [
  section('A', 1, 5, '农、林、牧、渔业', 'Agriculture, forestry, animal husbandry and fishery'),
  section('B', 6, 12, '采矿业', 'Mining'),
  section('C', 13, 43, '制造业', 'Manufacturing'),
  section('D', 44, 46, '电力、热力、燃气及水生产和供应业', 'Electricity, heat, gas and water supply'),
  section('E', 47, 50, '建筑业', 'Construction'),
  section('F', 51, 52, '批发和零售业', 'Wholesale and retail trade'),
  section('G', 53, 60, '交通运输、仓储和邮政业', 'Transport, storage and post'),
  section('H', 61, 62, '住宿和餐饮业', 'Hotels and catering'),
  section(
    'I',
    63,
    65,
    '信息传输、软件和信息技术服务业',
    'Information transmission, software and IT services',
  ),
  section('J', 66, 69, '金融业', 'Finance'),
  section('K', 70, 70, '房地产业', 'Real estate'),
  section('L', 71, 72, '租赁和商务服务业', 'Leasing and business services'),
  section('M', 73, 75, '科学研究和技术服务业', 'Scientific research and technical services'),
  section('N', 76, 79, '水利、环境和公共设施管理业', 'Water, environment and public facilities'),
  section('O', 80, 82, '居民服务、修理和其他服务业', 'Resident services, repair and other services'),
  section('P', 83, 83, '教育', 'Education'),
  section('Q', 84, 85, '卫生和社会工作', 'Health and social work'),
  section('R', 86, 90, '文化、体育和娱乐业', 'Culture, sports and entertainment'),
  section(
    'S',
    91,
    96,
    '公共管理、社会保障和社会组织',
    'Public management, social security and social organisations',
  ),
  section('T', 97, 97, '国际组织', 'International organisations'),
]

/** The section of an industry code of two to four digits, with or without its letter (C3985, 3985, 39). */
export function sectionOf(industryCode: string): Section | null {
  const division = divisionNumber(industryCode)
  if (division !== null) return SECTIONS.find(({ from, to }) => from <= division && division <= to) ?? null
  return SECTIONS.find(({ code }) => code === industryCode) ?? null
}

/** The two-digit division of an industry code, or null for a bare section letter. */
export function divisionNumber(industryCode: string): number | null {
  const digits = /^[A-T]?(\d{2})\d{0,2}$/.exec(industryCode)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** An industry in words: its division, of a bare letter its section. */
export function industryName(industryCode: string): Named | null {
  const division = divisionNumber(industryCode)
  return DIVISIONS.find(({ code }) => Number(code) === division) ?? sectionOf(industryCode)
}

/** Every division with the section it stands in, for a list to choose from. */
export function divisionChoices(locale: 'zh' | 'en'): { value: string; label: string; group: string }[] {
  return DIVISIONS.map(({ code, ...name }) => {
    const section = sectionOf(code)
    return {
      value: code,
      label: `${code} ${name[locale]}`,
      group: section ? `${section.code} ${section[locale]}` : '',
    }
  })
}
