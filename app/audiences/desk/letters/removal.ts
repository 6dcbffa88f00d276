import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { dropLetter, letterOf } from '~/setup/letter-templates/edit-letter.server'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'

const ROLES = ['officer', 'director'] as const

/** The act has no page of its own. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { id } = await letterOf(actor, params.letterId)
  return redirect(paths.letter(actor.enclaveSlug, id))
}

/** Drops a held letter; one that has left meanwhile shows that it has. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { id } = await letterOf(actor, params.letterId)
  await dropLetter(actor, id, now())
  return redirect(paths.letter(actor.enclaveSlug, id))
}
