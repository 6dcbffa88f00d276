import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OwnObjectionPage } from '~/admission/objections/own-objection'
import { ownObjection } from '~/admission/objections/own-objection.server'
import { objectionWords } from '~/admission/objections/words'
import { publicEnclave } from '~/ground/people/guard.server'
import script from '~/ui/kept-form.script?script'
import { titled } from '~/ui/title'

/** What was typed is forgotten by the browser once it has arrived. */
export const handle = { script }

export const meta = titled(objectionWords, (w) => w.own.name)
export const headers = () => ({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, slug } = await publicEnclave({ request, params })
  const objection = await ownObjection(id, params.objectionId, params.secret)
  const justSent = new URL(request.url).searchParams.has('done')
  return json({ slug, place: justSent ? `objection.${objection.applicationId}` : null, objection })
}

/** The copy of an objection behind its own address, without an account. */
export default function OwnObjection() {
  return <OwnObjectionPage {...useLoaderData<typeof loader>()} />
}
