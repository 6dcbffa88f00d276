/** Invented people; the accounts that visitors can sign in with come first. */
export const ACCOUNT_PASSWORD = 'feidi-demo-2026'

export const STAFF = {
  admin: { email: 'admin@example.test', name: '苏慕言' },
  director: { email: 'director@example.test', name: '沈牧川' },
  officer: { email: 'officer@example.test', name: '韩若琳' },
  expert1: { email: 'expert1@example.test', name: '陆知衡' },
  expert2: { email: 'expert2@example.test', name: '顾临溪' },
  expert3: { email: 'expert3@example.test', name: '闻景行' },
  bureau: { email: 'bureau@example.test', name: '周砚禾' },
  bureau2: { email: 'bureau2@example.test', name: '江照野' },
  park: { email: 'park@example.test', name: '高文璟' },
  department: { email: 'department@example.test', name: '罗青岚' },
  industry: { email: 'industry@example.test', name: '唐令仪' },
  finance: { email: 'finance@example.test', name: '梅清和' },
  host: { email: 'host@example.test', name: '何秋白' },
} as const

export const FOUNDER = { email: 'founder@example.test', name: '林见微' }
/** Acts for the same firm as the founder. */
export const COLLEAGUE = { email: 'colleague@example.test', name: '梁书越' }
export const NEWCOMER = { email: 'newcomer@example.test', name: '叶初晴' }

const SURNAMES = [...'秦温陶祁柏纪简宋江柳傅薛严樊乔盛虞蒋邵雷']
const GIVEN = [
  '时雨',
  '望舒',
  '知远',
  '星野',
  '以宁',
  '南乔',
  '予安',
  '清和',
  '令仪',
  '子衿',
  '向晚',
  '闻溪',
  '怀瑾',
  '照野',
  '扶光',
  '鹤鸣',
]

/** The invented name of a running number; no two of the first 320 are the same. */
export function nameOf(number: number): string {
  const surname = SURNAMES[number % SURNAMES.length] ?? ''
  const given = GIVEN[(number + Math.floor(number / SURNAMES.length)) % GIVEN.length] ?? ''
  return surname + given
}
