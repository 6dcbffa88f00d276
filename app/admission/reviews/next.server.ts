import type { Actor } from '~/ground/people/actor'
import { paths } from '~/platform/paths'
import { nextReviewId } from './queries.server'

const DONE = ['submitted', 'skipped', 'abstained'] as const
export type Done = (typeof DONE)[number]

/** Where an expert goes on after a file: the next one, or back to the queue when none is left. */
export async function afterFile(actor: Actor, reviewId: string, done: Done): Promise<string> {
  const next = await nextReviewId(actor, reviewId)
  const page = next ? paths.reviewFile(actor.enclaveSlug, next) : paths.review(actor.enclaveSlug)
  return `${page}?after=${done}`
}

/** What was done with the file before, as the address says; anything else is nothing. */
export function doneBefore(request: Request): Done | null {
  const said = new URL(request.url).searchParams.get('after')
  return DONE.find((one) => one === said) ?? null
}
