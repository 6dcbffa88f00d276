import { db } from '~/platform/db.server'
import { codeNameOf } from '~/admission/rubrics/code-name'

const FILE = { select: { track: true, ref: true, firm: { select: { name: true } } } } as const

/**
 * How an expert's letters read at this moment: of a file whose active phase hides names, the firm is called by
 * its code name, also in letters that were written while names were shown. Everybody else's stay as they are.
 */
export async function hidingNames(userId: string): Promise<(text: string) => string> {
  const blind = { intake: { activePhase: { seesNames: false } } }
  const [reviews, invitations] = await Promise.all([
    db.review.findMany({
      where: { expertId: userId, application: blind },
      select: { application: FILE },
    }),
    db.reviewInvitation.findMany({
      where: { expertId: userId, application: blind },
      select: { application: FILE },
    }),
  ])
  const names = new Map(
    [...reviews, ...invitations].map(({ application }) => [application.firm.name, codeNameOf(application)]),
  )
  // The longest first: one firm's name may begin with another's.
  const order = [...names].sort(([a], [b]) => b.length - a.length)
  return (text) => order.reduce((said, [name, code]) => said.replaceAll(name, code), text)
}
