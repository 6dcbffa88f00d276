/** A name or title as it is compared: letters and digits alone, half-width, in one case. */
export function bareName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '')
}

/** Whether two names are one however they are set, e.g. with brackets of another width. */
export function sameName(one: string, other: string): boolean {
  const bare = bareName(one)
  return bare !== '' && bare === bareName(other)
}
