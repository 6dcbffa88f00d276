import { acceptOf, SCAN } from '~/ground/files/formats'
import { FILE_REFUSALS, words as fileWords } from '~/ground/files/words'
import { actOnContract } from '~/residence/contracts/act-on-contract.server'
import { contractAct } from '~/residence/contracts/contract-act'
import { PageForm } from '~/residence/contracts/contract.form'
import { ContractRecords } from '~/residence/contracts/contract-view'
import { pageKindDue } from '~/residence/contracts/steps'
import { addPage } from '~/residence/contracts/sign.server'
import { paths } from '~/platform/paths'
import { FileField } from '~/ui/form'

export const handle = { files: 'own' }

const { loader, action } = actOnContract('desk', {
  form: PageForm,
  command: addPage,
  makes: true,
  file: { field: 'page', refusals: FILE_REFUSALS },
  at: { other_format: 'page', unknown_file: 'page' },
  to: (slug, id) => paths.deskContractAct(slug, id, 'page'),
})

/** Adds one page of the signed contract, or a photo of a handover. */
const { meta, Page } = contractAct<typeof loader>({
  name: (w) => w.addPage,
  lead: (w) => w.addPageLead,
  closed: (w, { contract }) => (pageKindDue(contract.state) ? null : w.refusals.pages_closed),
  files: true,
  fields: (w, { contract }, locale) => {
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
  send: (w) => w.addPageNow,
  below: (_, { contract }) => <ContractRecords contract={contract} />,
})

export { loader, action, meta, Page as default }
