const LEGAL_FORM = /(股份有限公司|有限责任公司|有限公司|集团公司|分公司|公司)$/
const AROUND = /[\s·・.,，。、'"“”‘’《》<>()（）【】[\]_-]/g

const bare = (text: string) => text.normalize('NFKC').toLowerCase().replace(AROUND, '')

/** A name as it is compared: without blanks, brackets and, for firms, without the legal form at its end. */
export function comparedName(text: string): string {
  const plain = bare(text)
  return plain.replace(LEGAL_FORM, '') || plain
}

/** Whether two texts name the same firm, organisation or person; an empty name is nobody's. */
export function sameName(a: string, b: string): boolean {
  const left = comparedName(a)
  return left !== '' && left === comparedName(b)
}

/** Numbers and credit codes are compared without blanks, dots and the ZL that stands before a patent. */
export function sameNumber(a: string, b: string): boolean {
  const plain = (text: string) => bare(text).replace(/^(zl|cn)/, '')
  return plain(a) !== '' && plain(a) === plain(b)
}
