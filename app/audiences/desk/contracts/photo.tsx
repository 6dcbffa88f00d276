import { contractRoles } from '~/residence/contracts/abilities'
import { paths } from '~/platform/paths'
import { actOnContract } from '~/residence/contracts/act-on-contract.server'
import { contractAct } from '~/residence/contract-pages/contract-act'
import { PhotoForm } from '~/residence/contracts/contract.form'
import { photoAct, photoSent } from '~/residence/contract-pages/page-act'
import { addPhoto } from '~/residence/contracts/sign.server'

export const handle = { files: 'photos' }

const { loader, action } = actOnContract(
  contractRoles('add_page').filter((role) => role !== 'founder'),
  {
    ...photoSent,
    form: PhotoForm,
    command: addPhoto,
    to: (slug, id) => paths.deskContractAct(slug, id, 'photo'),
  },
)

/** Adds one photo of rooms at a handover. */
const { meta, Page } = contractAct<typeof loader>(photoAct)

export { loader, action, meta, Page as default }
