/** The page asked for in an address; anything odd is the first. */
export function pageOf(url: string): number {
  const asked = new URL(url).searchParams.get('page') ?? ''
  return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
}
