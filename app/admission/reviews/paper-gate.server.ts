import { isBarred } from '~/admission/experts/gate.server'
import { idsIn } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { codeNameOf } from '~/admission/rubrics/code-name'
import { GOING } from '~/admission/rubrics/lifecycle'

type Of = { applicationId: string; fileId: string; name: string }

/**
 * Under which name an expert may open a paper of an application, or null when they may not: it is theirs to review,
 * nothing bars them from it, and while names are hidden its kind was declared safe to open.
 */
export async function paperForExpert(
  actor: Actor,
  { applicationId, fileId, name }: Of,
): Promise<string | null> {
  const { enclaveId, userId } = actor
  const review = await db.review.findFirst({
    where: { enclaveId, applicationId, expertId: userId, state: { in: [...GOING] } },
    select: {
      application: {
        select: {
          ref: true,
          track: true,
          intake: { select: { blindPapers: true, activePhase: { select: { seesNames: true } } } },
          papers: { where: { fileId }, select: { kind: true } },
        },
      },
    },
  })
  if (!review || (await isBarred(actor, applicationId, today()))) return null
  const { intake, papers, ...file } = review.application
  if (intake.activePhase.seesNames) return name
  const kind = papers.find((paper) => idsIn(intake.blindPapers).includes(paper.kind))?.kind
  return kind ? `${codeNameOf(file)}-${kind}${/\.\w{1,5}$/.exec(name)?.[0] ?? ''}` : null
}
