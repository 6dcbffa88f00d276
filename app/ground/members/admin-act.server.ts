import { acts } from '~/mechanism/acts.server'
import { refusalsIn, sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { adminWords } from './admin-words'

type Shown = { slug: string; formKey?: string; member?: { name: string } }

/** An administrator's acts, from the list of members. */
export const adminAct = acts(
  adminWords,
  (w, { slug, formKey, member }: Shown) => ({
    crumbs: [{ label: w.members, to: paths.admin(slug) }, ...(member ? [{ label: member.name }] : [])],
    formKey,
    errorText: (code) => sentenceFor(w.errors, code),
  }),
  { refusals: refusalsIn(adminWords, (w) => w.errors) },
)
