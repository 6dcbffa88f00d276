import { paths } from '~/platform/paths'
import { actOnContract } from '~/residence/contracts/act-on-contract.server'
import { ownContractAct } from '~/residence/contract-pages/contract-act'
import { PageForm } from '~/residence/contracts/contract.form'
import { pageAct, pageSent } from '~/residence/contract-pages/page-act'
import { addPage } from '~/residence/contracts/sign.server'

export const handle = { files: 'own' }

const { loader, action } = actOnContract('founder', {
  ...pageSent,
  form: PageForm,
  command: addPage,
  to: (_, id) => paths.myContractAct(id, 'page'),
})

/** The firm adds one page of what it signed: the contract, or the list of a handover. */
const { meta, Page } = ownContractAct<typeof loader>(pageAct)

export { loader, action, meta, Page as default }
