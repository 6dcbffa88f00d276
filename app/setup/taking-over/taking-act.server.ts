import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import type { MatterCode } from './matters'
import { takingWords } from './words'

type Shown = { slug: string; code: MatterCode; to: string; home: string; from: string; formKey: string }

/** Something is taken over: the way back is where it is decided otherwise, or the choice of a source. */
export const takingAct = acts(takingWords, (w, { slug, code, to, home, from, formKey }: Shown) => ({
  crumbs: [{ label: w.matters[code], to: home }, { label: w.name }],
  back: from ? paths.takingOver(slug, code, { to }) : home,
  keep: from ? w.another : w.back,
  formKey,
  errorText: (text) => sentenceFor(w.errors, text),
}))
