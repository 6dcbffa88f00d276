import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { contractWords } from '~/residence/contracts/words'

type OnContract = {
  slug: string
  contract: { id: string; ref: string; firm: { name: string } }
  formKey?: string
}

/** The page of an act of the desk on a contract; the way back is the contract. */
export const contractAct = actPages(contractWords, (w, { slug, contract, formKey }: OnContract) => {
  const back = paths.deskContract(slug, contract.id)
  return {
    crumbs: [
      { label: w.title, to: paths.deskContracts(slug) },
      { label: contract.ref, to: back },
    ],
    back,
    keep: w.back,
    subject: contract.firm.name,
    formKey,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

/** The page of a founder's act on a contract of the own firm. */
export const ownContractAct = actPages(contractWords, (w, { contract, formKey }: OnContract) => {
  const back = paths.myContract(contract.id)
  return {
    crumbs: [
      { label: w.my.rent, to: paths.myRent },
      { label: contract.ref, to: back },
    ],
    back,
    keep: w.back,
    size: 'l' as const,
    formKey,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
