import { useActionData, useLoaderData } from '@remix-run/react'
import { AgreementForFounder } from '~/admission/agreements/founder-agreement'
import { returnScan } from '~/admission/agreements/return-scan.server'
import { agreementForFounder } from '~/admission/agreements/sheet.server'
import { ScanForm } from '~/admission/agreements/sign.form'
import { agreementWords } from '~/admission/agreements/words'
import { onOwn } from '~/admission/drafts/own-act.server'
import { act } from '~/mechanism/act.server'
import { FILE_REFUSALS } from '~/ground/files/words'
import type { Reply } from '~/ui/form'
import { titled } from '~/ui/title'

export const handle = { files: 'own' }

const { loader, action } = act(
  onOwn({
    form: ScanForm,
    command: returnScan,
    words: agreementWords,
    file: { field: 'scan', refusals: FILE_REFUSALS },
    more: ({ actor, application }, locale) => agreementForFounder(actor, application, locale),
  }),
)

const meta = titled(agreementWords, (w) => w.title)

/** The firm reads the agreement and hands in what it has signed. */
function Agreement() {
  return <AgreementForFounder data={useLoaderData<typeof loader>()} reply={useActionData<Reply>()} />
}

export { loader, action, meta, Agreement as default }
