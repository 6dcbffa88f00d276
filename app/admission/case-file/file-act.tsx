import { actWords } from '~/admission/applications/act-words'
import type { Act } from '~/admission/applications/acts'
import { deskWords } from '~/admission/applications/desk-words'
import { fileWords } from '~/admission/applications/file-words'
import { screeningWords } from '~/admission/screening/words'
import { actPages, type Frame, type Loader, type Look, type Shown } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import type { Locale } from '~/shared/words'
import type { ApplicationFile } from './file.server'

type OnFile = {
  slug: string
  file: Pick<ApplicationFile, 'id' | 'ref' | 'acts'> & { firm: { name: string } }
}

function frame(_: unknown, { slug, file }: OnFile, locale: Locale): Frame {
  const w = deskWords[locale]
  const back = paths.deskApplication(slug, file.id)
  return {
    crumbs: [
      { label: w.crumbs, to: paths.deskApplications(slug) },
      { label: file.ref, to: back },
    ],
    subject: file.firm.name,
    back,
    keep: actWords[locale].cancel,
    leave: fileWords[locale].file.back,
    errorText: (code) => w.errors[code] ?? code,
  }
}

/** Says why there is no form where the table of moves does not have the act open. */
function open<W, Data extends OnFile>(act: Act, look: Look<W, Data>): Look<W, Data> {
  return {
    ...look,
    closed: (w, data, locale) => {
      if (data.file.acts.includes(act)) return null
      return look.closed?.(w, data, locale) || deskWords[locale].refusals.wrong_state
    },
  }
}

const filePage = actPages(actWords, frame)
const screeningPage = actPages(screeningWords, frame)

/** The page of an act on one application, open while the table of moves says so. */
export function fileAct<L extends Loader>(act: Act, look: Look<(typeof actWords)['zh'], Shown<L> & OnFile>) {
  return filePage<L>(open(act, look))
}

/** The same, in the words of the screening. */
export function screeningAct<L extends Loader>(
  act: Act,
  look: Look<(typeof screeningWords)['zh'], Shown<L> & OnFile>,
) {
  return screeningPage<L>(open(act, look))
}
