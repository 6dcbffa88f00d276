import { notFound } from '~/platform/http.server'

/** The number of an intake in an address; 404 for any other word. */
export function intakeNumber(text: string | undefined): number {
  return text && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : notFound()
}
