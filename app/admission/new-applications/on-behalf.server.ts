import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '~/ground/people/guard.server'
import { db } from '~/platform/db.server'
import { notFound, ledOn } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { fillableBy, TURN_INCLUDE } from '~/admission/applications/queries.server'

/** The officer or director and the draft begun for a firm that an address names; handed in, it is a file like others. */
export async function requireOnBehalf({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const { draftId } = params
  if (!isId(draftId)) return notFound()
  const application =
    (await db.application.findFirst({
      where: { AND: [{ id: draftId }, fillableBy(actor)] },
      include: { ...TURN_INCLUDE, firm: true },
    })) ?? notFound()
  return { actor, application, slug: actor.enclaveSlug }
}
type OnBehalf = Awaited<ReturnType<typeof requireOnBehalf>>

/** The same, as long as it is a draft; else to its file, or to the list when it was withdrawn before. */
export async function requireDraftOnBehalf(args: LoaderFunctionArgs): Promise<OnBehalf> {
  const own = await requireOnBehalf(args)
  const { id, state, submittedAt } = own.application
  if (state === 'draft') return own
  throw ledOn(submittedAt ? paths.deskApplication(own.slug, id) : paths.deskImports(own.slug))
}
