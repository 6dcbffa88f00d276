import { paths } from '~/platform/paths'
import { contractAct } from '~/residence/contract-pages/contract-act.server'
import { PageForm } from '~/residence/contracts/contract.form'
import { pageAct, pageSent } from '~/residence/contract-pages/page-act'
import { addPage } from '~/residence/contracts/sign.server'

export const handle = { files: 'own' }

/** The firm adds one page of what it signed: the contract, or the list of a handover. */
const { loader, action, meta, Page } = contractAct({
  by: 'founder',
  ...pageSent,
  form: PageForm,
  command: addPage,
  to: (_, id) => paths.myContractAct(id, 'page'),
  ...pageAct,
})

export { loader, action, meta, Page as default }
