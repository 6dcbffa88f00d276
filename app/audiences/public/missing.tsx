import { notFound } from '~/platform/http.server'
import { errorTitled } from '~/ui/title'

export const meta = errorTitled

/** Every address that no other route has: 404, in the public bar and the reader's language. */
export function loader() {
  return notFound()
}

/** Never seen: the loader always answers that there is no such page. */
export default function Missing() {
  return null
}
