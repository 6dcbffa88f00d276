import { requireActor } from '~/ground/people/guard.server'
import type { Actor } from '~/ground/people/actor'
import { may, MAY_DRAFT, MAY_PUBLISH } from './abilities'
import { applicationsToTry, paramsOfApplication, placeOf, templatePage } from './template-queries.server'

type Asked = { request: Request; params: { enclave?: string; kind?: string; language?: string } }

/** Who may work on templates, and on which one. */
export async function templateActor({ request, params }: Asked, roles: readonly Actor['role'][] = MAY_DRAFT) {
  const actor = await requireActor(request, { roles, enclave: params.enclave })
  return { actor, place: placeOf(params.kind, params.language) }
}

/** The editor's page, whichever act it answers. */
export async function editorData(asked: Asked) {
  const { actor, place } = await templateActor(asked)
  const search = new URL(asked.request.url).searchParams
  const application = search.get('application')
  return {
    ...(await templatePage(actor, place)),
    slug: actor.enclaveSlug,
    mayPublish: may(actor.role, MAY_PUBLISH),
    applications: await applicationsToTry(actor),
    application: application ?? '',
    params: await paramsOfApplication(actor, application),
    done: search.get('done'),
  }
}
