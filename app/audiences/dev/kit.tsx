import { json } from '@remix-run/node'
import { env } from '~/platform/env.server'
import { notFound } from '~/platform/http.server'
import { KitPage } from '~/ui/kit-page'

/** Every piece of the interface in every state; only while developing. */
export function loader() {
  if (env().NODE_ENV !== 'development') notFound()
  return json(null)
}

export default KitPage
