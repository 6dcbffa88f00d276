import { ownName } from '~/shared/likeness/text-likeness'
import { comparedName } from './same-name'
import type { Locale } from '~/shared/words'

/** What stands in a text where something was hidden. */
export const HIDDEN: Record<Locale, string> = { zh: '〔已隐去〕', en: '[hidden]' }

/** Everything by which an applicant could be recognised in a text. */
export type Secrets = {
  /** Names of the firm, of whatever entity. */
  firms: readonly string[]
  /** Places that stand before a firm's own name: 西安, 渭南. */
  cities: readonly string[]
  people: readonly string[]
  /** Credit codes, patent numbers, telephones, addresses, whatever was typed where only such things are asked. */
  others: readonly string[]
}

/** What gives somebody away by its form, whoever it belongs to. */
const SHAPES = [
  '\\bhttps?://\\S+',
  '(?<![\\w.@-])[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9-]+)*\\.(?:com|cn|net|org|gov|edu|io|ai|tech|top|xyz|cc|vip|info|co|hk|tw|me|dev|app|shop|site|online)(?![\\w-])',
  '\\bwww\\.\\S+',
  '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
  '(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z])',
  '(?<!\\d)\\d{17}[\\dXx](?!\\d)',
  '(?<!\\d)(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)',
  '(?<!\\d)0\\d{2,3}[ -]\\d{7,8}(?!\\d)',
  '(?:ZL|CN)?\\s?20\\d{10}(?:\\.?[\\dXx])?(?!\\d)',
]

/** Hides in any text what is secret: literally, also with blanks, dots or invisible marks between, and by its form. */
export function redactor(secrets: Secrets, locale: Locale): (text: string) => string {
  const all = wordsOf(secrets).flatMap((one) => [one.trim(), one.trim().normalize('NFKC')])
  const words = [...new Set(all)].filter((one) => one.length >= 2).sort((a, b) => b.length - a.length)
  const pattern = new RegExp([...words.map(spaced), ...SHAPES].join('|'), 'giu')
  const hide = (text: string) => text.replace(pattern, HIDDEN[locale])
  return (text) => {
    const hidden = hide(text)
    // Full-width letters and brackets spell a name too; texts without one keep their punctuation.
    const plain = hidden.normalize('NFKC')
    return hide(plain) === plain ? hidden : hide(plain)
  }
}

function wordsOf({ firms, cities, people, others }: Secrets): string[] {
  return [...firms.flatMap((name) => [name, ...shortNames(name, cities)]), ...people, ...others]
}

/** A firm as its people call it: without the legal form, the trade, the city before it. */
function shortNames(name: string, cities: readonly string[]): string[] {
  const plain = [comparedName(name), ownName(name)]
  const bare = plain.map((one) => {
    const city = cities.find((place) => place !== '' && one.startsWith(place))
    return city ? one.slice(city.length).replace(/^市/, '') : one
  })
  return [...[...plain, ...bare].filter((one) => one.length >= 3), ...bare.flatMap(tradeName)]
}

/** Words of the field that begin many names of firms: hidden, they would take the sense out of a text and hide nobody. */
const FIELD_WORDS = new Set(
  (
    '创新 智能 智慧 科技 数字 数据 现代 新型 绿色 航空 航天 中国 北方 西北 陕西 秦岭 华夏 大学 高新 电子 生物 医药 ' +
    '医疗 新能 能源 机器 工业 国家 未来 云计 光电 材料 新材 软件 信息 网络 通信 环境 环保 农业 食品 制造 装备 精密 ' +
    '激光 无人 增材 传感 自动 芯片 半导 纳米 先进 安全 动力 交通 建筑 化工 检测 中科'
  ).split(' '),
)

/** 字号: the two characters after the city by which most firms are called, unless they are a word of the field. */
function tradeName(bare: string): string[] {
  const name = /^\p{Script=Han}{2}/u.exec(bare)?.[0]
  return name && !FIELD_WORDS.has(name) ? [name] : []
}

function spaced(word: string): string {
  return [...word.replace(/\s+/g, '')]
    .map((sign) => sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join(BETWEEN)
}

/** What people put between the characters of a name without changing how it reads: blanks, dots, dashes, invisible marks. */
const BETWEEN = '[\\s\\p{Cf}\\p{Pd}\\p{Mn}·•・‧.．_*]*'
