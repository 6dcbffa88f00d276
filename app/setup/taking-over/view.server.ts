import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { Actor } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { enclavesElsewhere } from '~/setup/pasting/elsewhere.server'
import { matterOf } from './all.server'
import { homeOf } from './homes'
import { TEMPLATE } from './matter'
import { hasTemplate, MATTERS, rolesOf, TAKERS, type MatterCode } from './matters'
import { compared, piecesOf, type Asked } from './take.server'

type Request = LoaderFunctionArgs | ActionFunctionArgs

/** Whoever decides on the matter in the enclave the address names; 404 where there is no such matter. */
export async function asTaker({ request, params }: Request): Promise<Actor> {
  const code = MATTERS.find((one) => one === params.matter)
  const actor = await requireActor(request, { roles: code ? rolesOf(code) : TAKERS, enclave: params.enclave })
  return code ? actor : notFound()
}

/** The matter an address names. */
export function codeOf({ params }: Request): MatterCode {
  return MATTERS.find((one) => one === params.matter) ?? notFound()
}

/** What an address asks for. The guard of the source is that of its own pages: who may not read there is refused. */
export async function askedIn(asked: Request): Promise<Asked | null> {
  const code = codeOf(asked)
  const query = new URL(asked.request.url).searchParams
  const from = query.get('from')
  if (from === null) return null
  const rest = { code, piece: query.get('piece') ?? '', to: query.get('to') ?? '' }
  if (from === TEMPLATE) return hasTemplate(code) ? { ...rest, from: null } : notFound()
  return { ...rest, from: await requireActor(asked.request, { roles: rolesOf(code), enclave: from }) }
}

/** What the page shows: sources to choose from, then what one has, then what would change. */
export async function takingPage(actor: Actor, asked: LoaderFunctionArgs) {
  const code = codeOf(asked)
  const query = new URL(asked.request.url).searchParams
  const to = query.get('to') ?? ''
  const wanted = await askedIn(asked)
  const here = {
    slug: actor.enclaveSlug,
    code,
    to,
    home: homeOf(code, actor.enclaveSlug, to),
    from: query.get('from') ?? '',
    today: today(),
    formKey: newId(),
    hasTemplate: hasTemplate(code),
    isDraft: matterOf(code).isDraft === true,
    sources: await enclavesElsewhere(asked.request, actor.enclaveId, rolesOf(code)),
  }
  if (wanted === null) return { ...here, source: null, pieces: [], compared: null }
  const { source, pieces } = await piecesOf(actor, wanted, today())
  // What has but one piece, without a name, is compared at once.
  const isOne = pieces.length === 1 && pieces[0]?.key === ''
  const shown = wanted.piece !== '' || isOne
  return {
    ...here,
    source,
    pieces: isOne ? [] : pieces,
    compared: shown ? await compared(actor, wanted, today(), localeOf(asked.request)) : null,
  }
}
