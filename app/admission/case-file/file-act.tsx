import { actWords } from '~/admission/applications/act-words'
import type { Act } from '~/admission/applications/acts'
import { deskWords } from '~/admission/applications/desk-words'
import { fileWords } from '~/admission/applications/file-words'
import { agreementWords } from '~/admission/agreements/words'
import { screeningWords } from '~/admission/screening/words'
import { actPages, type Frame, type Loader, type Look, type Shown } from '~/mechanism/act-page'
import type { Locale } from '~/shared/words'
import { FILE_PATH, LIST_PATH, type Area } from './area'
import type { ApplicationFile } from './file.server'
import { sentenceFor } from '~/mechanism/sentences'

type OnFile = {
  slug: string
  area?: Area
  /** Where the way back leads, if not to the file. */
  back?: string
  formKey?: string
  file: Pick<ApplicationFile, 'id' | 'ref' | 'acts'> & { firm: { name: string } }
}

function frame(
  _: unknown,
  { slug, area = 'desk', file, formKey, back = FILE_PATH[area](slug, file.id) }: OnFile,
  locale: Locale,
): Frame {
  const w = deskWords[locale]
  const at = FILE_PATH[area](slug, file.id)
  return {
    crumbs: [
      { label: w.crumbs, to: LIST_PATH[area](slug) },
      { label: file.ref, to: at },
    ],
    subject: file.firm.name,
    back,
    formKey,
    keep: actWords[locale].cancel,
    leave: fileWords[locale].file.back,
    errorText: (code) => sentenceFor(w.errors, code),
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
const agreementPage = actPages(agreementWords, (w, data: OnFile, locale) => ({
  ...frame(w, data, locale),
  keep: w.back,
}))

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

/** The same, in the words of the agreement. */
export function agreementAct<L extends Loader>(
  act: Act,
  look: Look<(typeof agreementWords)['zh'], Shown<L> & OnFile>,
) {
  return agreementPage<L>(open(act, look))
}
