import type { Loader } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { formAct } from './form-act'
import type { formWords } from './words'

type Words = (typeof formWords)['zh']

/** What is seen of a button of a draft's when it could not be done: why, and the way back to the draft. */
export function formPress<L extends Loader>(name: (w: Words) => string) {
  return formAct<L>({
    name,
    closed: (w, { slug, id, version }) => (
      <LinkButton to={paths.deskForm(slug, id)}>{w.version(version)}</LinkButton>
    ),
    send: name,
  })
}
