import { acceptOf, PHOTO, SCAN } from '~/ground/files/formats'
import { FILE_REFUSALS, words as fileWords } from '~/ground/files/words'
import type { Locale } from '~/shared/words'
import { FileField } from '~/ui/form'
import { ContractRecords } from './contract-view'
import type { ContractPage } from '~/residence/contracts/queries.server'
import { handoverDue, pageKindDue } from '~/residence/contracts/steps'
import type { ContractWords } from '~/residence/contracts/words'

type Shown = { contract: ContractPage }

/** What is sent with a page of a contract or a photo of a handover, by whichever side. */
export const pageSent = {
  makes: true as const,
  file: { field: 'page', refusals: FILE_REFUSALS },
  at: { other_format: 'page', unknown_file: 'page' },
}

/** What is sent with a photo of rooms. */
export const photoSent = { ...pageSent, at: { not_a_photo: 'page', unknown_file: 'page' } }

/** The page on which the desk or the firm adds a page of what was signed: the contract, or the list of a handover. */
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
          label={`${w.pageFile} · ${w.signedList[kind]}`}
          note={fileWords[locale].accepted(SCAN)}
          accept={acceptOf(SCAN)}
        />
      </>
    )
  },
  send: (w: ContractWords) => w.addPageNow,
  below: (_: ContractWords, { contract }: Shown) => <ContractRecords contract={contract} />,
}

/** The page on which either side adds a photo of rooms that are handed over; its route writes it anew. */
export const photoAct = {
  name: (w: ContractWords) => w.addPhoto,
  lead: (w: ContractWords) => w.addPhotoLead,
  closed: (w: ContractWords, { contract }: Shown) =>
    handoverDue(contract.state) ? null : w.refusals.pages_closed,
  files: true as const,
  fields: (w: ContractWords, { contract }: Shown, locale: Locale) => {
    const kind = handoverDue(contract.state) ?? 'entry'
    return (
      <>
        <input type="hidden" name="kind" value={kind} />
        <FileField
          name="page"
          label={`${w.photoFile} · ${w.pageKinds[kind]}`}
          note={fileWords[locale].accepted(PHOTO)}
          accept={acceptOf(PHOTO)}
        />
      </>
    )
  },
  send: (w: ContractWords) => w.addPhotoNow,
  below: (_: ContractWords, { contract }: Shown) => <ContractRecords contract={contract} />,
}
