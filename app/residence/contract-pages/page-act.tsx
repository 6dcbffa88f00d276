import { acceptOf, SCAN } from '~/ground/files/formats'
import { FILE_REFUSALS, words as fileWords } from '~/ground/files/words'
import type { Locale } from '~/shared/words'
import { FileField } from '~/ui/form'
import { ContractRecords } from './contract-view'
import type { ContractPage } from '~/residence/contracts/queries.server'
import { pageKindDue } from '~/residence/contracts/steps'
import type { ContractWords } from '~/residence/contracts/words'

type Shown = { contract: ContractPage }

/** What is sent with a page of a contract or a photo of a handover, by whichever side. */
export const pageSent = {
  makes: true as const,
  file: { field: 'page', refusals: FILE_REFUSALS },
  at: { other_format: 'page', unknown_file: 'page' },
}

/** The page on which the desk or the firm adds a page of what was signed, or a photo of a handover. */
export const pageAct = {
  name: (w: ContractWords) => w.addPage,
  lead: (w: ContractWords) => w.addPageLead,
  closed: (w: ContractWords, { contract }: Shown) =>
    pageKindDue(contract.state) ? null : w.refusals.pages_closed,
  files: true as const,
  fields: (w: ContractWords, { contract }: Shown, locale: Locale) => {
    const kind = pageKindDue(contract.state) ?? 'signed'
    return (
      <>
        <input type="hidden" name="kind" value={kind} />
        <FileField
          name="page"
          label={`${w.pageFile} · ${w.pageKinds[kind]}`}
          note={fileWords[locale].accepted(SCAN)}
          accept={acceptOf(SCAN)}
        />
      </>
    )
  },
  send: (w: ContractWords) => w.addPageNow,
  below: (_: ContractWords, { contract }: Shown) => <ContractRecords contract={contract} />,
}
