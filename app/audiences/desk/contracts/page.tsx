import { contractRoles } from '~/residence/contracts/abilities'
import { paths } from '~/platform/paths'
import { contractAct } from '~/residence/contract-pages/contract-act.server'
import { PageForm } from '~/residence/contracts/contract.form'
import { pageAct, pageSent } from '~/residence/contract-pages/page-act'
import { addPage } from '~/residence/contracts/sign.server'

export const handle = { files: 'own' }

/** Adds one page of the signed contract, or of the list that was signed at a handover. */
const { loader, action, meta, Page } = contractAct({
  by: contractRoles('add_page').filter((role) => role !== 'founder'),
  ...pageSent,
  form: PageForm,
  command: addPage,
  to: (slug, id) => paths.deskContractAct(slug, id, 'page'),
  ...pageAct,
})

export { loader, action, meta, Page as default }
