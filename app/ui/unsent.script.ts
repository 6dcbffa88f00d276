/** What was typed and not yet acknowledged, with the version it was typed over. */
export type Unsent = Record<string, { value: string; base: number }>

/** What an earlier page of this name could not send from this browser. */
export function kept(place: string): Unsent {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '{}') as Unsent
  } catch {
    return {}
  }
}

/** Whether what is unsent now outlives the page: a browser that keeps nothing still saves. */
export function keep(place: string, unsent: Unsent): boolean {
  try {
    if (Object.keys(unsent).length === 0) localStorage.removeItem(place)
    else localStorage.setItem(place, JSON.stringify(unsent))
    return true
  } catch {
    return false
  }
}

/** A page that a taken form leads to says so: what was typed in it need not be kept any more. */
export function forgetTaken(): void {
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-kept-taken]')) {
    keep(placeOf(dataset.keptTaken ?? ''), {})
  }
}

/** The name under which this browser keeps what is typed in a form. */
export function placeOf(form: string): string {
  return `feidi.unsent.${form}`
}
