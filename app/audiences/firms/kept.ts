import type { Actor } from '~/ground/people/actor'
import { paths } from '~/platform/paths'

/** What a founder types about the firm is kept in the browser, each form and each membership for itself. */
export function keptPlace({ membershipId }: Actor, form: string): string {
  return `${membershipId}.${form}`
}

/** The firm's page, to which a form that was taken leads: it lets go of what was kept. */
export function firmAfter(form: string): string {
  return `${paths.myFirm}?sent=${form}`
}
