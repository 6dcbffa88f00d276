import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { strikeLink } from '~/admission/experts/strike-link.server'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return redirect(paths.deskExpert(actor.enclaveSlug, isId(params.expertId) ? params.expertId : notFound()))
}

/** Struck out by two at once it is struck out once; either way the list shows it gone. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  await strikeLink(actor, { userId: params.expertId, linkId: params.linkId }, now())
  return redirect(paths.deskExpert(actor.enclaveSlug, params.expertId ?? ''))
}
