import { paths } from '~/platform/paths'
import { actOnContract } from '~/residence/contracts/act-on-contract.server'
import { ownContractAct } from '~/residence/contract-pages/contract-act'
import { PhotoForm } from '~/residence/contracts/contract.form'
import { photoAct, photoSent } from '~/residence/contract-pages/page-act'
import { addPhoto } from '~/residence/contracts/sign.server'

export const handle = { files: 'photos' }

const { loader, action } = actOnContract('founder', {
  ...photoSent,
  form: PhotoForm,
  command: addPhoto,
  to: (_, id) => paths.myContractAct(id, 'photo'),
})

/** The firm adds one photo of its rooms at a handover. */
const { meta, Page } = ownContractAct<typeof loader>(photoAct)

export { loader, action, meta, Page as default }
