import { acts } from '~/mechanism/acts.server'
import { refusalsIn, sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { installationWords } from './words'

/** What is done to the installation, from the list of its enclaves. */
export const installationAct = acts(
  installationWords,
  (w, { formKey }: { formKey?: string }) => ({
    crumbs: [{ label: w.title, to: paths.installation }],
    formKey,
    errorText: (code) => sentenceFor(w.errors, code),
  }),
  { refusals: refusalsIn(installationWords, (w) => w.errors) },
)
