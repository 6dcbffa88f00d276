const collator = new Intl.Collator('zh-u-co-pinyin')

/** Names as people look them up: Chinese by pinyin. The database's columns of names sort the same way. */
export function compareNames(one: string, other: string): number {
  return collator.compare(one, other)
}

/** The same for rows that have a name. */
export function byName<T extends { name: string }>(one: T, other: T): number {
  return compareNames(one.name, other.name)
}
