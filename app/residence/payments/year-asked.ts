/** The year an address asks for, or none. */
export function yearAsked(url: string): number | null {
  const asked = new URL(url).searchParams.get('year') ?? ''
  return /^20\d\d$/.test(asked) ? Number(asked) : null
}
