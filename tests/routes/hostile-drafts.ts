import { must } from '~/example/drivers/must'
import { db } from '~/platform/db.server'
import { saveDraft } from '~/admission/reviews/save-draft.server'
import { applicationIn } from '../support/applications'
import type { World } from '../support/world'

/** Drafts of people to whom nobody posts anything: filled applications, and scores that are not handed in. */
export async function makeDrafts(world: World) {
  const applications = [await applicationIn(world, 'draft'), await applicationIn(world, 'draft')]
  const reviewed = await applicationIn(world, 'in_review')
  const reviewId = reviewed.reviewIds[0] ?? ''
  const marks = { landing: { score: 3, comment: '写到一半的意见' } }
  must(await saveDraft(world.expert1, reviewId, { marks, comment: '未完', recommendation: null }))
  const now = () => Promise.all([...applications.map(({ id }) => applicationText(id)), reviewText(reviewId)])
  return { before: await now(), now }
}

/** How to read the draft that an address writes to, byte by byte; null where it writes to none. */
export function draftAt(
  at: string,
  { ref, reviewId }: Record<string, string>,
): (() => Promise<string>) | null {
  if (at.startsWith('/my/applications/:ref') && ref) return () => applicationText(ref)
  if (at.startsWith('/review/:enclave/:reviewId') && reviewId) return () => reviewText(reviewId)
  return null
}

async function applicationText(idOrRef: string): Promise<string> {
  const [row] = await db.$queryRaw<{ text: string }[]>`
    SELECT concat_ws('|', state, version, answers::text, fields::text) AS text FROM "Application"
    WHERE id::text = ${idOrRef} OR ref = ${idOrRef}`
  return row?.text ?? 'gone'
}

async function reviewText(id: string): Promise<string> {
  const [row] = await db.$queryRaw<{ text: string }[]>`
    SELECT concat_ws('|', state, scores::text, comment, recommendation) AS text FROM "Review" WHERE id::text = ${id}`
  return row?.text ?? 'gone'
}
