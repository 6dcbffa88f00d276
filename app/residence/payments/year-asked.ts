import { yearNamed } from '~/shared/days'

/** The year an address asks for, or none. */
export function yearAsked(url: string): number | null {
  return yearNamed(new URL(url).searchParams.get('year'))
}
